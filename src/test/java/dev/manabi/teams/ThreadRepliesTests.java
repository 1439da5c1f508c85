package dev.manabi.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.ThreadReplies;
import dev.manabi.conversation.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which message somebody speaks about: the one in whose thread they mention the bot, or
 * the one that they quote.
 */
@Import(ThreadRepliesTests.Taken.class)
class ThreadRepliesTests extends WithTeams {

	private static final String QUOTATION = """
			<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1700000000001">\
			<strong itemprop="mri" itemid="28:bot">Manabi</strong><p>お知らせ</p></blockquote><p>質問です</p>""";

	@Autowired
	private Taken taken;

	@BeforeEach
	void forget() {
		this.taken.asks.clear();
		this.taken.messages.clear();
	}

	@Test
	void aMentionInAThreadIsAboutItsFirstMessage() {
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "質問です");
		mention.withObjectProperty("channelData").putObject("team").put("id", "19:team@thread.tacv2");
		this.endpoint.deliver(mention);
		assertThat(this.taken.messages).containsExactly("1481567603816 質問です");
		assertThat(this.taken.asks).singleElement().satisfies((ask) -> {
			assertThat(ask.shared()).isTrue();
			assertThat(ask.venue()).isEqualTo(new Venue("19:general@thread.tacv2", "", "19:team@thread.tacv2"));
		});
		assertThat(CHANNEL.replies()).singleElement()
			.satisfies((reply) -> assertThat(reply.path("text").asString()).isEqualTo("承りました。"));
	}

	@Test
	void aQuotationIsAboutWhatItQuotes() {
		this.endpoint.deliver(quoting("text/html", QUOTATION));
		assertThat(this.taken.messages).containsExactly("1700000000001 質問です");
		assertThat(this.taken.asks).singleElement().satisfies((ask) -> assertThat(ask.venue()).isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<p>質問です</p>", "<blockquote>x</blockquote>",
			"<blockquote itemtype=\"http://schema.skype.com/Reply\">x</blockquote>",
			"<blockquote itemtype=\"http://schema.skype.com/Reply\" itemid=\"\">x</blockquote>",
			"<blockquote itemtype=\"http://schema.skype.com/Forward\" itemid=\"1\">x</blockquote>" })
	void otherMarkupQuotesNothing(String html) {
		this.endpoint.deliver(quoting("text/html", html));
		this.endpoint.deliver(quoting("text/plain", QUOTATION));
		this.endpoint.deliver(ACTIVITIES.message("質問です"));
		assertThat(this.taken.messages).isEmpty();
		assertThat(CHANNEL.replies()).hasSize(3);
	}

	private static ObjectNode quoting(String type, String content) {
		ObjectNode message = ACTIVITIES.message("質問です");
		message.putArray("attachments").addObject().put("contentType", type).put("content", content);
		return message;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Taken {

		private final List<Ask> asks = new ArrayList<>();

		private final List<String> messages = new ArrayList<>();

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE)
		ThreadReplies testReplies() {
			return (ask, remark) -> {
				this.asks.add(ask);
				this.messages.add(remark.message() + " " + remark.text());
				return Optional.of(new Reply.Words("承りました。"));
			};
		}

	}

}
