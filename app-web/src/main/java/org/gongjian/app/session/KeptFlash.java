package org.gongjian.app.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.FlashMap;

/**
 * What a page says once after a redirect, as it is kept.
 *
 * @param path the page it is for
 * @param parameters the parameters that the page has to have
 * @param expiry until when it is said
 * @param said what is said, by name
 */
record KeptFlash(@Nullable String path, Map<String, String> parameters, long expiry, Map<String, Object> said) {

	static KeptFlash of(FlashMap flash) {
		return new KeptFlash(flash.getTargetRequestPath(),
				new LinkedHashMap<>(flash.getTargetRequestParams().toSingleValueMap()), flash.getExpirationTime(),
				new LinkedHashMap<>(flash));
	}

	FlashMap flash() {
		FlashMap flash = new FlashMap();
		flash.setTargetRequestPath(this.path);
		this.parameters.forEach(flash::addTargetRequestParam);
		flash.setExpirationTime(this.expiry);
		flash.putAll(this.said);
		return flash;
	}

}
