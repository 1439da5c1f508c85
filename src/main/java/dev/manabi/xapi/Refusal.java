package dev.manabi.xapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Why a request is refused, as the body of the response.
 *
 * @param message in English
 * @param japanese in Japanese
 */
record Refusal(String message, @JsonProperty("message_ja") String japanese) {

	void write(HttpServletResponse response, HttpStatus status) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(this));
	}

}
