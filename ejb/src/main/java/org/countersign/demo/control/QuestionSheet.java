package org.countersign.demo.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.countersign.demo.MagicDigits;
import org.countersign.proofing.Question;
import org.countersign.shared.JsonText;

/**
 * What the simulated bureau asks, and what it will say to the answers; sealed wherever it is kept.
 *
 * @param right the right choices, counted from 1, in the order of the questions
 */
record QuestionSheet(MagicDigits magic, List<Question> questions, List<Integer> right) {
    boolean judges(List<Integer> answers) {
        return magic != MagicDigits.ALWAYS_WRONG && right.equals(answers);
    }

    String json() {
        JsonArrayBuilder asked = JsonText.array();
        questions.forEach(question -> asked.add(
                JsonText.object().add("text", question.text()).add("choices", JsonText.array(question.choices()))));
        return JsonText.object()
                .add("magic", magic.name())
                .add("questions", asked)
                .add("right", JsonText.array(right))
                .build()
                .toString();
    }

    static QuestionSheet parse(String text) {
        JsonObject json = JsonText.readObject(text);
        return new QuestionSheet(
                MagicDigits.valueOf(json.getString("magic")),
                json.getJsonArray("questions").getValuesAs(QuestionSheet::question),
                json.getJsonArray("right").getValuesAs(JsonNumber::intValue));
    }

    private static Question question(JsonObject json) {
        JsonArray choices = json.getJsonArray("choices");
        return new Question(json.getString("text"), choices.getValuesAs(JsonString::getString));
    }

    @Override
    public String toString() {
        return "questions";
    }
}
