package org.gongjian.app;

import java.util.Map;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Somebody who is signed in and uses the pages.
 */
public record Person(MockMvcTester mvc, UserDetails account) {

	public MvcTestResult opens(String address) {
		return this.mvc.get().uri(address).with(user(this.account)).exchange();
	}

	public MvcTestResult sends(String address, Map<String, String> fields) {
		return send(address, fields, false);
	}

	/** Sends a field several times. */
	public MvcTestResult sends(String address, Map<String, String> fields, String name, String... values) {
		var request = this.mvc.post().uri(address).with(user(this.account)).with(csrf());
		fields.forEach(request::param);
		return ((values.length > 0) ? request.param(name, values) : request).exchange();
	}

	/** As the page's script sends it. */
	public MvcTestResult sendsInBackground(String address, Map<String, String> fields) {
		return send(address, fields, true);
	}

	public MvcTestResult uploads(String address, MockMultipartFile... files) {
		var request = this.mvc.post().uri(address).with(user(this.account)).with(csrf()).multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		return request.header("HX-Request", "true").exchange();
	}

	private MvcTestResult send(String address, Map<String, String> fields, boolean inBackground) {
		var request = this.mvc.post().uri(address).with(user(this.account)).with(csrf());
		fields.forEach(request::param);
		return (inBackground ? request.header("HX-Request", "true") : request).exchange();
	}

}
