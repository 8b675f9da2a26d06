package org.gongjian.persistence.plan;

import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.plan.FormerDraft;
import org.gongjian.domain.plan.FormerDrafts;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormerDraftRepository extends FormerDrafts, Repository<FormerDraft, UUID> {

	@Override
	@Query("""
			select f from FormerDraft f
			where f.jurisdictionId = :jurisdictionId and f.importId = :importId and not f.undone
			order by f.number desc limit 1
			""")
	Optional<FormerDraft> findLastDone(UUID jurisdictionId, UUID importId);

	@Override
	@Query("""
			select f from FormerDraft f
			where f.jurisdictionId = :jurisdictionId and f.importId = :importId and f.undone
			order by f.number limit 1
			""")
	Optional<FormerDraft> findLastUndone(UUID jurisdictionId, UUID importId);

	@Override
	@Modifying
	@Query("""
			delete from FormerDraft f
			where f.jurisdictionId = :jurisdictionId and f.importId = :importId and f.undone
			""")
	void forgetUndone(UUID jurisdictionId, UUID importId);

	@Override
	@Modifying
	@Query("""
			delete from FormerDraft f
			where f.jurisdictionId = :jurisdictionId and f.importId = :importId and f.number < :number
			""")
	void forgetBefore(UUID jurisdictionId, UUID importId, int number);

	@Override
	@Modifying
	@Query("delete from FormerDraft f where f.jurisdictionId = :jurisdictionId and f.importId = :importId")
	void forgetAll(UUID jurisdictionId, UUID importId);

}
