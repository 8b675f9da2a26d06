package org.gongjian.persistence.unit;

import java.util.UUID;

import org.gongjian.domain.unit.NameDistinction;
import org.gongjian.domain.unit.NameDistinctions;

import org.springframework.data.repository.Repository;

interface NameDistinctionRepository extends NameDistinctions, Repository<NameDistinction, UUID> {

}
