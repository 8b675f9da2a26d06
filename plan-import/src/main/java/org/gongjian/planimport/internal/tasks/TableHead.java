package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * The head of a responsibility table: cells from 序号 on that name its columns, units among
 * them.
 *
 * @param columns what each column holds
 */
record TableHead(List<Column> columns) {

	/** What a column of a responsibility table may hold. */
	enum Column {

		/** 序号 */
		NUMBER("(?:序|编)号"),
		/** 牵头单位 */
		LEAD("(?:牵头|主办|主责)(?:单位|部门)"),
		/** 配合单位 */
		SUPPORT("(?:配合|协办|参与)(?:单位|部门)"),
		/** 责任单位 */
		UNITS("(?:责任|负责|承办|落实)(?:单位|部门)"),
		/** 具体措施 */
		TEXT("(?:具体|主要|工作|重点)?(?:措施|举措|任务|内容|事项|工作)(?:内容|措施|清单)?"),
		/** 完成时限, 备注 */
		OTHER("(?:完成)?(?:时限|时间|期限)(?:要求)?|备注|进度|类别|项目|责任人|(?:分管|责任|牵头|联系)领导|目标(?:要求)?");

		private final Pattern words;

		Column(String words) {
			this.words = Pattern.compile(words);
		}

	}

	/** The head that begins at a cell; {@code null} where none does. */
	static @Nullable TableHead at(List<PlacedText> cells, int from) {
		List<Column> columns = new ArrayList<>();
		for (int i = from; i < cells.size(); i++) {
			Column column = columnOf(cells.get(i).text());
			if (column == null || (i == from) != (column == Column.NUMBER)) {
				break;
			}
			columns.add(column);
		}
		boolean units = columns.contains(Column.UNITS) || columns.contains(Column.LEAD);
		return (units && columns.contains(Column.TEXT)) ? new TableHead(columns) : null;
	}

	int width() {
		return this.columns.size();
	}

	private static @Nullable Column columnOf(String cell) {
		String name = Blanks.remove(cell);
		for (Column column : Column.values()) {
			if (name.length() <= 10 && column.words.matcher(name).matches()) {
				return column;
			}
		}
		return null;
	}

}
