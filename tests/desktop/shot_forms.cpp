// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shot_forms.h"

#include "desktop/training_window.h"

#include "app/workspace.h"
#include "assessment/assessments.h"
#include "assessment/form_library.h"
#include "ui/desktop/qt/convert.h"

#include <QFile>

#include <string>

namespace waymark::test {
namespace {

using namespace assessment;

std::string scale(const std::string& version)
{
    const std::string answers = R"("type":"choice","answerOption":[
        {"valueCoding":{"code":"0","display":"never"}},
        {"valueCoding":{"code":"1","display":"some days"}},
        {"valueCoding":{"code":"2","display":"most days"}},
        {"valueCoding":{"code":"3","display":"every day"}}]})";
    return R"({"resourceType":"Questionnaire","url":"urn:shots:mood","language":"en",
        "title":"Mood","version":")"
        + version + R"(","item":[{"linkId":"a","text":"Little joy in what you do?",)" + answers
        + R"(,{"linkId":"b","text":"Feeling down?",)" + answers
        + R"(,{"linkId":"c","text":"Where do you sleep?","type":"choice",
            "answerValueSet":"urn:shots:places"}]})";
}

FormId takenIn(office::Desk& desk)
{
    return FormLibrary{desk}
        .import({.documents = {scale("1")},
            .right = {.ground = FormRight::Ground::Free,
                .words = "public domain",
                .confirmedBy = "Tomás Figueira",
                .confirmedOn = desk.clock().today()},
            .scoring = ScoringChoice{.name = "phq-2"}})
        .value()
        .id;
}

void answer(office::Desk& desk, cases::CaseId caseId, FormId form, int points)
{
    Assessments assessments{desk};
    const auto started
        = assessments
              .start(caseId, form,
                  {.purpose = Purpose::Specialist,
                      .scoreJudgements
                      = {{"phq-2", Judgement::SomeConcern, "sleeps again since Tuesday"}}})
              .value();
    auto sheet = assessments.sheetOf(started).value();
    for (const char* question : {"a", "b"})
        (void)sheet.setAnswers(
            *sheet.first(question), {forms::Coding{.code = std::to_string(points)}});
    (void)assessments.finish(started, sheet);
}

} // namespace

void prepareForms(TrainingWindow& training, const QString& caseId, const QString& path)
{
    QFile file{path};
    if (file.open(QIODevice::WriteOnly)) file.write(QByteArray::fromStdString(scale("2")));
    file.close();
    training.jobs().run(
        &training.window(),
        [id = *cases::CaseId::parse(ui::fromQt(caseId))](app::Workspace& workspace) {
            const auto form = takenIn(workspace.desk());
            for (const int points : {3, 2, 1})
                answer(workspace.desk(), id, form, points);
            return true;
        },
        [](bool) {});
    training.settle();
}

} // namespace waymark::test
