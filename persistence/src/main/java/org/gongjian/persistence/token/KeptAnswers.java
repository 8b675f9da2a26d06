package org.gongjian.persistence.token;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers that programs were given, under the keys that they sent. A key is claimed
 * in the transaction of the change: whoever comes with the same one meanwhile waits until
 * the change is kept or given up.
 */
@Repository
public class KeptAnswers {

	private final JdbcClient database;

	KeptAnswers(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Claims a key.
	 * @return whether nobody had it before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean claim(UUID jurisdictionId, UUID accountId, String keyHash, String requestHash, Instant now) {
		return this.database.sql("""
				insert into api_answer (jurisdiction_id, account_id, key_hash, request_hash, status, answer, claimed_at)
				values (?, ?, ?, ?, 0, '', ?) on conflict do nothing
				""")
			.params(jurisdictionId, accountId, keyHash, requestHash, now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Keeps the answer to what was sent with a claimed key. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(UUID jurisdictionId, UUID accountId, String keyHash, int status, String answer) {
		this.database.sql("""
				update api_answer set status = ?, answer = ?
				where jurisdiction_id = ? and account_id = ? and key_hash = ?
				""").params(status, answer, jurisdictionId, accountId, keyHash).update();
	}

	/** The answer that was given to a key, unless it has been forgotten. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<KeptAnswer> find(UUID jurisdictionId, UUID accountId, String keyHash) {
		return this.database.sql("""
				select request_hash, status, answer from api_answer
				where jurisdiction_id = ? and account_id = ? and key_hash = ?
				""").params(jurisdictionId, accountId, keyHash).query(KeptAnswer.class).optional();
	}

	/** Forgets the answers of before a moment. */
	@Transactional
	public int forgetBefore(Instant moment) {
		return this.database.sql("delete from api_answer where claimed_at < ?")
			.param(moment.atOffset(ZoneOffset.UTC))
			.update();
	}

}
