package dev.manabi.conversation;

/**
 * A word or sentence that coordinators taught.
 *
 * @param id which one
 * @param said what people say
 * @param kind of which kind the thing is that it means
 * @param target which thing
 */
public record LearntWord(String id, String said, String kind, String target) {
}
