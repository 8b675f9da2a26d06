package org.gongjian.persistence.server;

import java.nio.file.Path;

/**
 * The application cannot start as things are, and the person who started it can change
 * that. The message is one line, in Chinese and in English, and is all that is shown.
 */
public class StartRefusedException extends RuntimeException {

	public StartRefusedException(String chinese, String english) {
		super(oneLine(chinese) + " / " + oneLine(english));
	}

	static StartRefusedException inUse(Path folder) {
		return new StartRefusedException("数据目录正被另一个攻坚台账进程使用：" + folder,
				"The data folder is in use by another Gongjian process: " + folder);
	}

	static StartRefusedException notWritable(Path folder) {
		return new StartRefusedException("数据目录不可写：" + folder, "The data folder is not writable: " + folder);
	}

	static StartRefusedException notOurs(Path folder) {
		return new StartRefusedException("目录不为空，且不是攻坚台账的数据目录，未作改动：" + folder,
				"The folder is not empty and not a data folder of Gongjian; nothing was changed: " + folder);
	}

	static StartRefusedException otherOwner(Path folder) {
		return new StartRefusedException("数据目录属于另一个系统用户，请用该用户启动：" + folder,
				"The data folder belongs to another system user; start as that user: " + folder);
	}

	static StartRefusedException otherVersion(Path folder, String found, String expected) {
		return new StartRefusedException(
				"数据目录是 PostgreSQL " + found + " 的，本程序自带的是 " + expected + "，请先按 docs/operations.md 升级：" + folder,
				"The data folder is of PostgreSQL " + found + ", this program brings " + expected
						+ "; see “Upgrade” in docs/operations.md: " + folder);
	}

	static StartRefusedException passwordMissing(Path file) {
		return new StartRefusedException("缺少数据库密码文件，请从备份恢复：" + file,
				"The file with the database's password is missing; restore it from the backup: " + file);
	}

	static StartRefusedException serverFailed(String detail) {
		return new StartRefusedException("自带的 PostgreSQL 未能启动：" + detail,
				"The bundled PostgreSQL did not start: " + detail);
	}

	static StartRefusedException noBinaries(String system) {
		return new StartRefusedException(
				"没有适用于 " + system + " 的自带 PostgreSQL，请设置 SPRING_DATASOURCE_URL 使用已有的 PostgreSQL",
				"No bundled PostgreSQL for " + system + "; set SPRING_DATASOURCE_URL to use a PostgreSQL of your own");
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", "; ");
	}

}
