// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letterbuilder.h"
#include "core/model/letter.h"
#include "core/workflow/lettermaking.h"
#include "core/workflow/secondlook.h"
#include "core/workflow/session.h"

#include <QByteArray>

#include <optional>

namespace workflow {

/// A letter as it would look, before it exists.
struct Preview
{
    QByteArray pdf;
    QDate deadline;
    Money fee;
    Money compensation;
    Money total;
    Reason refusal; ///< Set when the step is not allowed today: the picture is then only for looking.
};

/// Makes letters. Sending puts them in the outbox; they leave by OutboxWorkflow.
class LetterWorkflow
{
public:
    using Painter = std::function<Result<documents::BuiltLetter>(const documents::LetterInput &)>;

    /// `second` and `paint` are other than the program's own only where a test asks what happens then.
    explicit LetterWorkflow(Session &session, SecondReckoner second = {}, Painter paint = documents::buildLetter)
        : m_session(session), m_second(std::move(second)), m_paint(std::move(paint)) {}

    /// The letter as it would be today; marked as a draft. Also for a step that is not allowed yet.
    Result<Preview> preview(CaseId id, Step step);
    /// Makes the letter of a lawful step and puts it in the outbox: letter, statement, event and journal in
    /// one transaction. Refuses with rule, reason and earliest day, and when the second reckoner comes to
    /// other figures.
    Result<Letter> send(CaseId id, Step step);
    /// Makes a letter that has not left anew with today's date, figures and deadline, in the place of the
    /// old one, which is withdrawn. When the step is refused today nothing is changed.
    Result<Letter> replace(LetterId id);
    /// The bytes that were stored; refuses when they no longer match their hash.
    Result<QByteArray> pdf(LetterId id);

private:
    /// Everything of a letter but its row; `replaces` is taken as withdrawn already.
    Result<LetterDraft> draft(CaseId id, Step step, LetterId replaces);
    Result<Letter> make(CaseId id, Step step, LetterId replaces);

    Session &m_session;
    SecondReckoner m_second;
    Painter m_paint;
};

} // namespace workflow
