package org.gongjian.app.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.Problems;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no more from a program than a megabyte of JSON, or the files that a form may
 * have; also where the request does not say how large it is.
 */
@Component
class BodyLimitFilter extends OncePerRequestFilter {

	static final long MOST = 1024 * 1024;

	private final Problems problems;

	private final long mostOfFiles;

	BodyLimitFilter(Problems problems, MultipartConfigElement uploads) {
		this.problems = problems;
		this.mostOfFiles = uploads.getMaxRequestSize();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Problems.isOfProgram(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String type = request.getContentType();
		boolean files = type != null && type.startsWith("multipart/");
		if (request.getContentLengthLong() > (files ? this.mostOfFiles : MOST)) {
			this.problems.write(ProblemKind.TOO_LARGE, request, response);
			return;
		}
		chain.doFilter(files ? request : new Limited(request), response);
	}

	/** A request whose body ends with an error where it is too long. */
	private static final class Limited extends HttpServletRequestWrapper {

		private @Nullable ServletInputStream counted;

		Limited(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			if (this.counted == null) {
				this.counted = new Counted(super.getInputStream());
			}
			return this.counted;
		}

	}

	/** Counts what is read. */
	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private long read;

		Counted(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int one = this.body.read();
			count((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int some = this.body.read(bytes, offset, length);
			count(Math.max(0, some));
			return some;
		}

		private void count(int more) throws TooLargeException {
			this.read += more;
			if (this.read > MOST) {
				throw new TooLargeException();
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
