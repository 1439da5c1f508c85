package dev.manabi.uploads;

import java.time.OffsetDateTime;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which tables a coordinator sent that are not yet forgotten.
 */
@Component
@Order(72)
class UploadKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	UploadKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("upload");
	}

	@Override
	public Kept of(String person) {
		return new Kept(new Bilingual("お送りになった表", "Tables you sent"), this.jdbc
			.sql("SELECT file_name, sent_at FROM upload WHERE sent_by = :person ORDER BY sent_at DESC")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("sent_at", OffsetDateTime.class).toInstant(),
					"お送りになったファイル：" + row.getString("file_name"), "File you sent: " + row.getString("file_name")))
			.list());
	}

	@Override
	public Fate fate(String person) {
		return Fate.goes(!of(person).facts().isEmpty(), "お送りになった表", "Tables you sent");
	}

	@Override
	public void erase(String person, Extent extent) {
		this.jdbc.sql("DELETE FROM upload WHERE sent_by = :person").param("person", person).update();
	}

}
