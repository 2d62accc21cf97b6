// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/answersform.h"

#include "core/calendar/dateformat.h"
#include "core/workflow/documentworkflow.h"
#include "core/workflow/session.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QString spoken(const char *help)
{
    QString text = QCoreApplication::translate("DocumentWorkflow", help);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Days are kept as ISO and shown as people write them.
QString shown(const QString &kept, bool isDate)
{
    const auto day = isDate ? parse::isoDate(kept) : Result<QDate>(QDate());
    return isDate && day ? fmt::date(*day) : kept;
}

} // namespace

AnswersForm::AnswersForm(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gapM);
    for (const workflow::DocumentQuestion &question : workflow::documentQuestions()) {
        const QString key = QString::fromLatin1(question.key);
        auto *edit = question.isDate ? new DateEdit(context.session.today(), this) : new QLineEdit(this);
        auto *row = new FormRow(spoken(question.help), edit, question.ofFirm ? tr("Holds for every case.") : QString(), this);
        column->addWidget(row);
        m_fields.insert(key, edit);
        m_rows.insert(key, row);
        connect(edit, &QLineEdit::editingFinished, this, [this, key, isDate = question.isDate] { keep(key, isDate); });
    }
    column->addStretch(1);
}

void AnswersForm::setAnswers(CaseId id, const workflow::DocumentAnswers &answers)
{
    const bool other = id != m_id;
    m_id = id;
    m_answers = answers;
    for (const workflow::DocumentQuestion &question : workflow::documentQuestions()) {
        const QString key = QString::fromLatin1(question.key);
        QLineEdit *edit = m_fields.value(key);
        if (!edit->hasFocus() || other) // Never under the fingers of who is typing.
            edit->setText(shown(answers.value(key), question.isDate));
        m_rows.value(key)->setFault({});
    }
}

void AnswersForm::focusOn(const QString &key)
{
    QLineEdit *edit = m_fields.value(key);
    if (!edit)
        return;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureWidgetVisible(m_rows.value(key));
            break;
        }
    }
    edit->setFocus();
    edit->selectAll();
}

void AnswersForm::keep(const QString &key, bool isDate)
{
    QString text = m_fields.value(key)->text().trimmed();
    if (isDate && !text.isEmpty()) {
        const auto day = parse::typedDate(text, m_context.session.today());
        if (!day) {
            m_rows.value(key)->setFault(day.error().message);
            return;
        }
        text = fmt::isoDate(*day);
    }
    if (!m_id.isValid() || text == m_answers.value(key))
        return;
    auto done = workflow::DocumentWorkflow(m_context.session).answer(m_id, {{key, text}});
    m_rows.value(key)->setFault(done ? QString() : done.error().message);
    if (!done)
        return;
    m_answers.insert(key, text);
    emit notice({Tone::Ok, tr("The answer is kept.")});
    emit kept();
}
