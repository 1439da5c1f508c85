package dev.manabi.links;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SecretTests {

	@Test
	void isRecognizedByItsDigestAlone() {
		Secret secret = Secret.fresh();
		Secret read = Secret.read(secret.text()).orElseThrow();
		assertThat(read.digest()).isEqualTo(secret.digest()).hasSize(64).doesNotContain(secret.text());
		assertThat(secret).as("in a log").hasToString("Secret");
		assertThat(Stream.generate(Secret::fresh).limit(1000).map(Secret::digest)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/..", "ＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡ" })
	void whatCanBeNoneIsNone(String text) {
		assertThat(Secret.read(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Secret(text));
	}

}
