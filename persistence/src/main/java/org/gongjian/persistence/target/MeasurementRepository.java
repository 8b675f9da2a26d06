package org.gongjian.persistence.target;

import java.util.UUID;

import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.Measurements;

import org.springframework.data.repository.Repository;

interface MeasurementRepository extends Measurements, Repository<Measurement, UUID> {

}
