package org.gongjian.persistence.target;

import java.util.UUID;

import org.gongjian.domain.target.FigureCorrection;
import org.gongjian.domain.target.FigureCorrections;

import org.springframework.data.repository.Repository;

interface FigureCorrectionRepository extends FigureCorrections, Repository<FigureCorrection, UUID> {

}
