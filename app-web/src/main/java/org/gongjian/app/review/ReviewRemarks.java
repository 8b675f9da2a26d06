package org.gongjian.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.report.OddityText;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.report.FigureFace;
import org.gongjian.persistence.report.FormerFigure;
import org.gongjian.persistence.report.ReportFace;
import org.gongjian.persistence.report.ReviewQueries;
import org.springframework.stereotype.Component;

/**
 * Says why reports are worth a closer look: figures that are unusual, beyond their limit
 * or left out, what was handed in again, problems that were not named before, a
 * percentage that fell. What nothing is said of may be ticked with others.
 */
@Component
class ReviewRemarks {

	private final ReviewQueries reviews;

	private final OddityText oddities;

	private final Texts texts;

	ReviewRemarks(ReviewQueries reviews, OddityText oddities, Texts texts) {
		this.reviews = reviews;
		this.oddities = oddities;
		this.texts = texts;
	}

	/** The remarks by report; reports without a remark are not in it. */
	Map<UUID, List<String>> of(CurrentAccount account, Collection<UUID> reports) {
		Map<UUID, List<String>> remarks = new HashMap<>();
		if (reports.isEmpty()) {
			return remarks;
		}
		UUID district = account.jurisdictionId();
		this.reviews.findFaces(district, reports).forEach((face) -> add(remarks, face.id(), ofReport(face)));
		Map<UUID, Map<UUID, Figure>> former = this.reviews.findFormerFigures(district, reports)
			.stream()
			.collect(Collectors.groupingBy(FormerFigure::reportId,
					Collectors.toMap(FormerFigure::targetId, FormerFigure::figure, (latest, older) -> latest)));
		this.reviews.findFigureFaces(district, reports)
			.forEach((face) -> add(remarks, face.reportId(),
					ofFigure(face, former.getOrDefault(face.reportId(), Map.of()))));
		return remarks;
	}

	private static void add(Map<UUID, List<String>> remarks, UUID report, List<String> said) {
		if (!said.isEmpty()) {
			remarks.computeIfAbsent(report, (id) -> new ArrayList<>()).addAll(said);
		}
	}

	private List<String> ofReport(ReportFace face) {
		List<String> said = new ArrayList<>();
		if (face.approvedBefore()) {
			said.add(this.texts.of("review.remark.reopened"));
		}
		else if (face.submissions() > 1) {
			said.add(this.texts.of("review.remark.again", face.submissions()));
		}
		if (!face.problems().isBlank() && !face.problems().equals(face.formerProblems())) {
			said.add(this.texts.of("review.remark.problems"));
		}
		if (face.formerPercent() != null && face.percent() < face.formerPercent()) {
			said.add(this.texts.of("review.remark.fell", face.formerPercent(), face.percent()));
		}
		return said;
	}

	private List<String> ofFigure(FigureFace face, Map<UUID, Figure> former) {
		Figure figure = face.figure();
		if (figure == null) {
			return List.of(this.texts.of("review.remark.noFigure", face.indicator()));
		}
		List<String> said = new ArrayList<>(this.oddities.of(face.target(), figure, former.get(face.targetId())));
		if (face.goal().comparison().isCeiling() && !face.goal().isMetBy(figure.amount())) {
			said.add(this.texts.of("review.remark.breached", face.indicator(),
					FigureText.of(figure, face.goal().measure()), FigureText.of(face.goal())));
		}
		return said;
	}

}
