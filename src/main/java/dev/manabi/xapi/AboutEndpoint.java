package dev.manabi.xapi;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says which versions of the specification are spoken.
 */
@RestController
class AboutEndpoint {

	static final String PATH = XapiSecurity.ROOT + "/about";

	@GetMapping(PATH)
	About about() {
		return new About(ProtocolVersion.SPOKEN);
	}

	/**
	 * The answer.
	 */
	record About(List<String> version) {

	}

}
