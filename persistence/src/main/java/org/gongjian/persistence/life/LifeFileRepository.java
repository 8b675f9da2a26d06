package org.gongjian.persistence.life;

import java.util.UUID;

import org.gongjian.domain.life.LifeFile;
import org.gongjian.domain.life.LifeFiles;

import org.springframework.data.repository.Repository;

interface LifeFileRepository extends LifeFiles, Repository<LifeFile, UUID> {

}
