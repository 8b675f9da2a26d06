package org.gongjian.app.dashboard;

import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.target.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * How far a person sees on the pages that read.
 */
class ScopeTests extends ReadingTestCase {

	@Test
	void townSeesItsOwnTasksAndFiguresOnly() {
		var plan = this.district.plan();

		assertThat(page("east.reporter", "/tasks")).contains("各镇开展健康讲座100场").doesNotContain("推进镇卫生院建设", "自付");
		assertThat(page("east.reporter", "/targets")).contains("健康讲座").doesNotContain("自付");
		assertThat(page("east.reporter", "/targets/" + plan.lectures())).contains("东山镇", "37场")
			.doesNotContain("西河镇", "21场");
		assertThat(page("east.reporter", "/tasks/" + plan.towns())).contains("东山镇", "做了30件实事")
			.doesNotContain("做了100件实事");
		assertThat(page("east.reporter", "/dashboard")).contains("1 项任务", "应报 1").doesNotContain("西河镇", "自付");
		assertThat(page("east.reporter", "/dashboard/reports")).contains("东山镇").doesNotContain("西河镇", "区医保局");
		assertThat(page("east.reporter", "/desk")).doesNotContain("推进镇卫生院建设");
	}

	@ParameterizedTest
	@CsvSource({ "goals, tasks", "selfPay, targets" })
	void whatIsOutsideOfTheScopeIsNotThere(String what, String place) {
		UUID id = what.equals("goals") ? this.district.plan().goals() : this.district.plan().selfPay();
		District other = this.districts.create("别区" + UUID.randomUUID().toString().substring(0, 8));

		assertThat(get("east.reporter", "/" + place + "/" + id)).hasStatus(404);
		assertThat(get("leader", "/" + place + "/" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.mvc.get()
			.uri("/" + place + "/" + id)
			.with(user(this.people.loadUserByUsername(other.name() + ".leader")))).hasStatus(404);
		assertThat(get("leader", "/dashboard?plan=" + other.plan().id())).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tasks", "/targets", "/dashboard", "/dashboard/reports", "/desk" })
	void nothingOfAnotherDistrictIsInAnyPage(String address) {
		District other = this.districts.create("金丝雀" + UUID.randomUUID().toString().substring(0, 8));
		new Progress(this.context, other).approved(other.plan().townsOfEast(), this.closed, this.closed.plusMonths(1),
				77, Map.of(other.plan().lectures(), Figure.of("7777")));
		String page = page("leader", address + "?plan=" + this.district.plan().id() + "&unit=" + other.east());

		assertThat(page + page("leader", address)).doesNotContain(other.name(), "7777")
			.doesNotContain(other.plan().towns().toString(), other.plan().lectures().toString());
	}

}
