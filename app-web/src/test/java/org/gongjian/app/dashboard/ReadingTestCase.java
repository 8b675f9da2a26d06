package org.gongjian.app.dashboard;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A district with some reports, and the pages that read it as its people see them.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
@SuppressWarnings("NullAway.Init")
abstract class ReadingTestCase {

	private static final Pattern TOTAL = Pattern.compile("id=\"total\">(\\d+)<");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SampleDistrict districts;

	@Autowired
	UserDetailsService people;

	@Autowired
	ApplicationContext context;

	@Autowired
	private Clock clock;

	/** Made once: hashing the passwords of its people takes most of the time. */
	private static @Nullable District shared;

	District district;

	LocalDate closed;

	@BeforeEach
	void shareDistrict() {
		this.closed = latestClosedMonth();
		District made = shared;
		if (made == null) {
			made = makeDistrict();
			shared = made;
		}
		this.district = made;
	}

	private LocalDate latestClosedMonth() {
		LocalDate today = LocalDate.now(this.clock);
		ReportingPeriod month = ReportingPeriod.month(today.getYear(), today.getMonthValue()).previous();
		return ((today.getDayOfMonth() > 5) ? month : month.previous()).start();
	}

	District makeDistrict() {
		District district = this.districts.create("样板" + UUID.randomUUID().toString().substring(0, 8));
		var plan = district.plan();
		Progress progress = new Progress(this.context, district);
		LocalDate before = this.closed.minusMonths(1);
		progress.approved(plan.goalsOfHealth(), before, before.plusMonths(1), 40,
				Map.of(plan.selfPay(), Figure.share("9", "100"), plan.inDistrict(), Figure.share("850", "1000")));
		progress.approved(plan.goalsOfHealth(), this.closed, this.closed.plusMonths(1), 60,
				Map.of(plan.selfPay(), Figure.share("12.5", "100"), plan.inDistrict(), Figure.share("970", "1000")));
		progress.approved(plan.townsOfEast(), this.closed, this.closed.plusMonths(1).plusDays(6), 30,
				Map.of(plan.lectures(), Figure.of("37")));
		progress.approved(plan.townsOfWest(), this.closed, this.closed.plusMonths(1), 100,
				Map.of(plan.lectures(), Figure.of("21")));
		progress.submitted(plan.singleOfHealth(), this.closed, this.closed.plusMonths(1), 50, Map.of());
		return district;
	}

	MvcTestResult get(String person, String address) {
		return this.mvc.get()
			.uri(URI.create(address.replace("$", "%24").replace("{", "%7B").replace("}", "%7D")))
			.with(user(this.people.loadUserByUsername(this.district.name() + "." + person)))
			.exchange();
	}

	String page(String person, String address) {
		MvcTestResult result = get(person, address);
		assertThat(result).hasStatusOk();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).doesNotContain("??").doesNotContain("style=");
		return text;
	}

	static String total(String page) {
		Matcher matcher = TOTAL.matcher(page);
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
