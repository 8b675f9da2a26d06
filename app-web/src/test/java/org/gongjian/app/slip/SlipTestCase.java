package org.gongjian.app.slip;

import java.util.UUID;

import org.gongjian.app.MovingClock;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A new district on 10 February 2026, a working day: January was to be reported on by the
 * fifth working day, and nobody has.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ SampleDistrict.class, MovingClock.Configuration.class })
abstract class SlipTestCase {

	Reporting reporting;

	Supervising office;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired MovingClock clock,
			@Autowired SlipRounds rounds) {
		clock.set("2026-02-10T09:00");
		this.reporting = new Reporting(districts.create("督" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.office = new Supervising(this.reporting, rounds, clock);
	}

}
