package dev.manabi.editions;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TopLevelTests {

	@Test
	void onlyTheMarginCounts() {
		String text = "courses:\n- id: c1\n  skills: [bpr]\n   roles: x\n- duties: x\n# clauses:\n'name' : x\n";
		assertThat(TopLevel.keys(text.getBytes(StandardCharsets.UTF_8))).containsExactlyInAnyOrder("courses", "name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j" })
	void theEncodingDoesNotMatter(String encoding) {
		byte[] content = "name: {ja: 研修}\r\ncourses:\r\n".getBytes(Charset.forName(encoding));
		assertThat(TopLevel.keys(content)).containsExactlyInAnyOrder("name", "courses");
	}

	@Test
	void aByteOrderMarkIsPassedOver() {
		assertThat(TopLevel.keys("\uFEFFcourses:\n".getBytes(StandardCharsets.UTF_8))).containsExactly("courses");
		assertThat(TopLevel.keys("\uFEFFcourses:\n".getBytes(StandardCharsets.UTF_16LE))).containsExactly("courses");
	}

}
