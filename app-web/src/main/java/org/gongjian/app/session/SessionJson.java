package org.gongjian.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.SessionOwner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.web.servlet.FlashMap;

/**
 * What a session holds, as JSON: no serialized objects are ever read, only values of the
 * few kinds that the application itself puts there. What an older version wrote and this
 * one cannot read counts as not there; the person then signs in again.
 */
final class SessionJson implements GenericConverter {

	private static final Logger LOG = LoggerFactory.getLogger(SessionJson.class);

	private final JsonMapper mapper;

	SessionJson() {
		var ours = BasicPolymorphicTypeValidator.builder()
			.allowIfSubType("org.gongjian.app.")
			.allowIfSubType(java.util.ArrayList.class)
			// What List.of and Stream.toList make: their classes are not public.
			.allowIfSubType("java.util.ImmutableCollections$");
		this.mapper = JsonMapper.builder()
			.addModules(SecurityJacksonModules.getModules(SessionJson.class.getClassLoader(), ours))
			.build();
	}

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
		if (source == null) {
			return null;
		}
		return (source instanceof byte[] json) ? read(json) : write(source);
	}

	byte[] write(Object value) {
		return this.mapper.writerFor(Object.class).writeValueAsBytes(kept(value));
	}

	@Nullable Object read(byte[] json) {
		try {
			Object value = this.mapper.readValue(json, Object.class);
			return (value instanceof KeptFlashes flashes)
					? new CopyOnWriteArrayList<>(flashes.all().stream().map(KeptFlash::flash).toList()) : value;
		}
		catch (JacksonException ex) {
			LOG.warn("A value of a session could not be read and is left out: {}", ex.getOriginalMessage());
			return null;
		}
	}

	private static Object kept(Object value) {
		if (value instanceof SecurityContext context && context.getAuthentication() != null
				&& context.getAuthentication().getPrincipal() instanceof CurrentAccount account) {
			SessionOwner owner = account.owner();
			return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(owner, null, List.of()));
		}
		if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof FlashMap) {
			return new KeptFlashes(
					new ArrayList<>(list.stream().map(FlashMap.class::cast).map(KeptFlash::of).toList()));
		}
		return value;
	}

}
