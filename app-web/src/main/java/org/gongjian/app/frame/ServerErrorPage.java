package org.gongjian.app.frame;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Tells in Chinese what the server refused before the application saw it, such as an
 * address that is too long.
 */
class ServerErrorPage extends ErrorReportValve {

	private static final int FAULT = 500;

	@Override
	protected void report(Request request, Response response, @Nullable Throwable ex) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || response.isCommitted()
				|| !response.setErrorReported()) {
			return;
		}
		try {
			PlainPage.write(response, (status < FAULT) ? "无法处理这个请求" : "系统出错了", (status < FAULT)
					? "地址或请求的内容过长或有误，没有任何内容被更改。请返回上一页，缩短搜索词或减少条件后重试。" : "系统没有完成这次操作，已保存的内容不受影响。请稍后重试；仍不成功请联系系统管理员。");
			response.finishResponse();
		}
		catch (IOException | IllegalStateException gone) {
			// who asked does not listen any more
		}
	}

}
