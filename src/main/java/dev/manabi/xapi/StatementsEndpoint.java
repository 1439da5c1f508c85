package dev.manabi.xapi;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where learning systems report. Statements come in; nothing is told in return but their
 * ids.
 */
@RestController
class StatementsEndpoint {

	static final String PATH = XapiSecurity.ROOT + "/statements";

	private static final String ID = "statementId";

	private final RequestReader requests;

	private final Intake intake;

	StatementsEndpoint(RequestReader requests, Intake intake) {
		this.requests = requests;
		this.intake = intake;
	}

	@PostMapping(PATH)
	List<String> post(@AuthenticationPrincipal Source source, HttpServletRequest request) throws IOException {
		List<Statement> statements = this.requests.read(request, Set.of());
		this.intake.accept(source, statements);
		return statements.stream().map(Statement::id).toList();
	}

	@PutMapping(PATH)
	ResponseEntity<Void> put(@AuthenticationPrincipal Source source, HttpServletRequest request) throws IOException {
		Statement statement = this.requests.readOne(request, ID);
		this.intake.accept(source, List.of(statement));
		return ResponseEntity.noContent().build();
	}

	@RequestMapping(PATH)
	ResponseEntity<Refusal> other() {
		return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
			.allow(HttpMethod.POST, HttpMethod.PUT)
			.contentType(MediaType.APPLICATION_JSON)
			.body(new Refusal("Statements are received here by POST and PUT; they cannot be queried.",
					"ステートメントは POST と PUT で受け取ります。問い合わせには対応していません。"));
	}

	@RequestMapping(XapiSecurity.ROOT + "/**")
	ResponseEntity<Refusal> anythingElse() {
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(MediaType.APPLICATION_JSON)
			.body(new Refusal("Only statements and about are served here: this is no learning record store.",
					"statements と about だけに対応しています。ラーニングレコードストアではありません。"));
	}

}
