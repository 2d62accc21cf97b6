// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/caseacts.h"

#include "core/calendar/dateformat.h"
#include "core/workflow/annex.h"
#include "core/workflow/handoverworkflow.h"
#include "core/workflow/savedfile.h"
#include "ui/models/background.h"
#include "ui/models/words.h"
#include "ui/shell/prompts.h"

#include <QDir>

#include <algorithm>

using workflow::CaseWorkflow;

CaseActs::CaseActs(Context context, QWidget *over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
{
}

void CaseActs::setCase(const workflow::CaseView &view, QDate on)
{
    m_file = view.file;
    m_on = on;
    m_letters = static_cast<int>(std::count_if(view.letters.begin(), view.letters.end(), [](const Letter &letter) { return isEffective(letter.state); }));
}

QString CaseActs::text(Act act) const
{
    const bool stopped = m_file.state == CaseState::Paused || m_file.state == CaseState::Disputed;
    switch (act) {
    case Note: return tr("Note");
    case Pause: return stopped ? tr("Go on") : tr("Pause");
    case Dispute: return tr("Dispute");
    case Close: return m_file.state == CaseState::Closed ? tr("Open again") : tr("Close …");
    case Annex: return tr("Calculation of interest …");
    case Archive: break;
    }
    return tr("Archive for an agency …");
}

QString CaseActs::whyNot(Act act) const
{
    const bool closed = m_file.state == CaseState::Closed;
    switch (act) {
    case Pause: return closed ? tr("The case is closed.") : QString();
    case Dispute: return closed || m_file.state == CaseState::Disputed ? tr("The case is closed or disputed already.") : QString();
    case Archive: return m_busy ? tr("The archive is being written.") : QString();
    default: return {};
    }
}

void CaseActs::run(Act act)
{
    if (const QString why = whyNot(act); !why.isEmpty()) {
        emit notice({Tone::Warn, why});
        return;
    }
    switch (act) {
    case Note: askNote(); return;
    case Pause: askPause(); return;
    case Dispute: askDispute(); return;
    case Close: askClose(); return;
    case Annex: saveAnnex(); return;
    case Archive: saveArchive(); return;
    }
}

void CaseActs::tell(const Result<void> &result, const QString &done)
{
    emit notice(result ? Notice{Tone::Ok, done} : Notice{Tone::Bad, result.error().message});
}

void CaseActs::askNote()
{
    m_context.prompts.text(m_over, tr("Note"), tr("Save"), [this, id = m_file.id](const QString &text) {
        if (!text.isEmpty())
            tell(CaseWorkflow(m_context.session).note(id, text), tr("The note is saved."));
    });
}

void CaseActs::askPause()
{
    if (m_file.state == CaseState::Paused || m_file.state == CaseState::Disputed) {
        tell(CaseWorkflow(m_context.session).resume(m_file.id), tr("The case goes on."));
        return;
    }
    const QDate today = m_context.session.today();
    m_context.prompts.dateAndNote(m_over, tr("Pause the case until"), today, today.addDays(14), tr("Pause"), [this, id = m_file.id](QDate until, const QString &note) {
        if (!until.isValid())
            return;
        auto done = CaseWorkflow(m_context.session).pause(id, until, note);
        if (!done) {
            tell(done, {});
            return;
        }
        emit notice({Tone::Ok, tr("The case is paused until %1.").arg(fmt::date(until)), tr("Undo"), [this, id] { tell(CaseWorkflow(m_context.session).resume(id), tr("The case goes on.")); }});
    });
}

void CaseActs::askDispute()
{
    m_context.prompts.text(m_over, tr("What does the debtor object to?"), tr("Mark as disputed"), [this, id = m_file.id](const QString &text) {
        if (!text.isEmpty())
            tell(CaseWorkflow(m_context.session).dispute(id, {}, text), tr("The case is disputed; nothing is sent until it goes on."));
    });
}

void CaseActs::askClose()
{
    if (m_file.state == CaseState::Closed) {
        tell(CaseWorkflow(m_context.session).reopen(m_file.id), tr("The case is open again."));
        return;
    }
    QStringList reasons;
    for (const auto &[reason, name] : EnumNames<CloseReason>::names)
        reasons.append(words::closeReason(reason));
    m_context.prompts.choose(m_over, tr("Why is the case closed?"), reasons, tr("Close the case"), [this, id = m_file.id](int choice) {
        if (choice < 0)
            return;
        const CloseReason reason = EnumNames<CloseReason>::names[static_cast<size_t>(choice)].first;
        auto done = CaseWorkflow(m_context.session).close(id, reason, {});
        if (!done) {
            tell(done, {});
            return;
        }
        emit notice({Tone::Ok, tr("The case is closed."), tr("Undo"), [this, id] { tell(CaseWorkflow(m_context.session).reopen(id), tr("The case is open again.")); }});
    });
}

void CaseActs::saveAnnex()
{
    const QString proposal = QDir::home().filePath(tr("Calculation of interest %1.pdf").arg(m_file.number));
    m_context.prompts.saveFile(m_over, tr("Calculation of interest as of %1").arg(fmt::date(m_on)), proposal, tr("PDF (*.pdf)"), [this, id = m_file.id, on = m_on](const QString &path) {
        if (path.isEmpty())
            return;
        inBackground<QByteArray>(
            m_context.session, this, [id, on](Session &session, const Progress &) { return workflow::interestAnnex(session, id, on); },
            [this, path](const Result<QByteArray> &pdf) {
                if (!pdf)
                    tell(pdf.error(), {});
                else
                    tell(workflow::SavedFile::replace(path, *pdf), tr("The calculation lies in %1.").arg(QDir::toNativeSeparators(path)));
            });
    });
}

void CaseActs::saveArchive()
{
    const QString what = tr("The archive holds the letters as they left (%n), the statement with how every amount came about, the history, and the rates it rests on. "
                            "Nothing is sent and the case stays as it is: register the hand-over yourself when the agency has it. National identity numbers are left out.",
                            nullptr, m_letters);
    m_context.prompts.ask(m_over, tr("Write case %1 as an archive?").arg(m_file.number), what, tr("Choose a place …"), [this](bool yes) {
        if (!yes)
            return;
        const QString proposal = QDir::home().filePath(tr("Case %1.zip").arg(m_file.number));
        m_context.prompts.saveFile(m_over, tr("Archive of the case"), proposal, tr("Archives (*.zip)"), [this](const QString &path) {
            if (!path.isEmpty())
                writeArchive(path);
        });
    });
}

void CaseActs::writeArchive(const QString &path)
{
    m_busy = true;
    inBackground<workflow::Handover>(
        m_context.session, this, [id = m_file.id, path](Session &session, const Progress &) { return workflow::HandoverWorkflow(session).caseArchive(id, path); },
        [this](const Result<workflow::Handover> &done) {
            m_busy = false;
            emit notice(done ? Notice{Tone::Ok, tr("The archive lies in %1 (%n files).", nullptr, static_cast<int>(done->members.size())).arg(QDir::toNativeSeparators(done->file))}
                             : Notice{Tone::Bad, done.error().message});
        });
}
