package stance.export.tables;

import java.util.List;
import stance.dossier.AnswerSpace;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Question.Implication;
import stance.export.tables.Column.Type;

/** The tables of the questions and of what can be answered. */
final class QuestionTables {

  private QuestionTables() {}

  static List<Table> of(Dossier dossier) {
    List<Question> questions = dossier.questions();
    return List.of(
        questions(questions),
        answers(questions),
        proposers(questions),
        countries(questions),
        implications(questions));
  }

  private static Table questions(List<Question> questions) {
    return new TableOf<Placed<List<Question>, Question>>(
            "questions", "A question that the dossier puts to its actors")
        .must("id", Type.ID, "its id", row -> row.value().id())
        .must("position", Type.WHOLE, "its place among the questions, from 0", Placed::position)
        .word(
            "space",
            AnswerSpace.Type.class,
            "what can be answered: a level of a scale, or options of a choice",
            row -> row.value().answers().type())
        .must(
            "two_sided",
            Type.TRUTH,
            "whether the lower half of the levels is against and the upper half for",
            row -> row.value().answers().twoSided())
        .may(
            "scale",
            Type.ID,
            "the name of the scale, where several questions share one",
            row -> row.value().answers().shared())
        .mayWord(
            "about",
            Question.About.class,
            "own-country: each speaks of its own country, so that no two can differ",
            row -> row.value().about())
        .keys(Question.keys(), Placed::value)
        .key("id")
        .of(Placed.all(List.of(questions), all -> all));
  }

  private static Table answers(List<Question> questions) {
    return new TableOf<Placed<Question, Possible>>(
            "answers", "A level of a scale, or an option of a choice, that can be answered")
        .must("question", Type.ID, "the question", row -> row.of().id())
        .must("answer", Type.ID, "its id, within the question", row -> row.value().id())
        .must(
            "position",
            Type.WHOLE,
            "its place among them, from 0: of levels, from least to most",
            Placed::position)
        .must("text", Type.TEXT, "what cells and sentences show", row -> row.value().text())
        .key("question", "answer")
        .link("question", "questions")
        .of(Placed.all(questions, question -> question.answers().possible()));
  }

  private static Table proposers(List<Question> questions) {
    return new TableOf<Placed<Question, Id>>(
            "question_proposers", "An actor whose own plan a question puts")
        .must("question", Type.ID, "the question", row -> row.of().id())
        .must("position", Type.WHOLE, "its place among them, from 0", Placed::position)
        .must("actor", Type.ID, "whose plan it is", Placed::value)
        .key("question", "position")
        .link("question", "questions")
        .link("actor", "actors")
        .of(Placed.all(questions, Question::proposedBy));
  }

  private static Table countries(List<Question> questions) {
    return new TableOf<Placed<Question, String>>(
            "question_countries",
            "A country whose actors a question is put to; a question without any is put to all")
        .must("question", Type.ID, "the question", row -> row.of().id())
        .must("position", Type.WHOLE, "its place among them, from 0", Placed::position)
        .must("country", Type.TEXT, "the country, by the two letters of ISO 3166", Placed::value)
        .key("question", "position")
        .link("question", "questions")
        .of(Placed.all(questions, Question::askedOf));
  }

  private static Table implications(List<Question> questions) {
    return new TableOf<Placed<Question, Implication>>(
            "implications", "What an answer implies for another question, told and never counted")
        .must("question", Type.ID, "the question", row -> row.of().id())
        .must("position", Type.WHOLE, "its place among them, from 0", Placed::position)
        .must("answer", Type.ID, "who gives this answer", row -> row.value().answer())
        .must(
            "implied_question",
            Type.ID,
            "would answer this question",
            row -> row.value().question())
        .must("implied_answer", Type.ID, "by this answer", row -> row.value().implied())
        .key("question", "position")
        .linkBySameNames("answers", "question", "answer")
        .link(
            List.of("implied_question", "implied_answer"), "answers", List.of("question", "answer"))
        .of(Placed.all(questions, Question::implies));
  }
}
