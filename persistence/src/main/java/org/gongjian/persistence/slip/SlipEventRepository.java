package org.gongjian.persistence.slip;

import java.util.UUID;

import org.gongjian.domain.slip.SlipEvent;
import org.gongjian.domain.slip.SlipEvents;

import org.springframework.data.repository.Repository;

interface SlipEventRepository extends SlipEvents, Repository<SlipEvent, UUID> {

}
