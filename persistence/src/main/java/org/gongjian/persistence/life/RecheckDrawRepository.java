package org.gongjian.persistence.life;

import java.util.UUID;

import org.gongjian.domain.life.RecheckDraw;
import org.gongjian.domain.life.RecheckDraws;

import org.springframework.data.repository.Repository;

interface RecheckDrawRepository extends RecheckDraws, Repository<RecheckDraw, UUID> {

}
