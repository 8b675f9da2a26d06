package org.gongjian.app.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.duty.DutyRecord;
import org.gongjian.persistence.duty.OwingRow;

import org.springframework.boot.test.context.TestComponent;

/**
 * Records through the same service as the pages that duties were done.
 */
@TestComponent
public class PlainDuties {

	private final DutyService service;

	PlainDuties(DutyService service) {
		this.service = service;
	}

	/**
	 * Records that a unit did its duty on a day.
	 * @param last the last day of the stretch that it counts for
	 */
	public void record(CurrentAccount account, OwingRow owing, LocalDate last, LocalDate day) {
		this.service.record(account, owing.dutyId(), owing.unitId(), last,
				new DutyRecord.Entry(day, "已按要求办理。", UUID.randomUUID()), true, List.of());
	}

}
