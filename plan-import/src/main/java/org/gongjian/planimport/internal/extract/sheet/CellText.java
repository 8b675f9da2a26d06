package org.gongjian.planimport.internal.extract.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/**
 * What a cell shows: numbers in their format, dates as 2022年6月17日 where the sheet prints
 * them so and else as 2022-06-17, of a formula the result that was stored. Nothing is
 * calculated.
 */
final class CellText {

	/** Formats that Chinese editions have built in and do not write out. */
	private static final Map<Integer, String> CHINESE_DATES = Map.of(27, "yyyy年M月", 28, "M月d日", 29, "M月d日", 31,
			"yyyy年M月d日", 50, "yyyy年M月", 51, "M月d日", 52, "yyyy年M月", 57, "yyyy年M月", 58, "M月d日");

	/** Marks of language and quotation, and the section for text. */
	private static final Pattern NOT_SHOWN = Pattern.compile("\\[[^\\]]{0,30}\\]|[\"\\\\]|;.*");

	private static final Pattern YEAR_MONTH_DAY = Pattern.compile("y{2,4}年(?:M{1,2}月(?:d{1,2}日)?)?");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

	String of(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> cell.getStringCellValue();
			case NUMERIC -> number(cell);
			case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
			case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
			default -> "";
		};
	}

	private String number(Cell cell) {
		double value = cell.getNumericCellValue();
		int index = cell.getCellStyle().getDataFormat();
		String format = cell.getCellStyle().getDataFormatString();
		String chinese = CHINESE_DATES.getOrDefault(index, chineseDate(format));
		boolean date = !chinese.isEmpty() || DateUtil.isCellDateFormatted(cell);
		if (!date || value < 1) {
			return this.formatter.formatRawCellContents(value, index,
					(format != null && (!date || value >= 0)) ? format : "General");
		}
		LocalDateTime time = DateUtil.getLocalDateTime(value);
		if (!chinese.isEmpty()) {
			return time.format(DateTimeFormatter.ofPattern(chinese, Locale.CHINA));
		}
		return time.format((value == Math.floor(value)) ? DAY : MINUTE);
	}

	// yyyy"年"m"月"d"日";@
	private static String chineseDate(@Nullable String format) {
		if (format == null || !format.contains("年")) {
			return "";
		}
		String pattern = NOT_SHOWN.matcher(format).replaceAll("").replace('m', 'M');
		return YEAR_MONTH_DAY.matcher(pattern).matches() ? pattern : "";
	}

}
