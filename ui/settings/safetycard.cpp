// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safetycard.h"

#include "core/calendar/dateformat.h"
#include "core/workflow/workspaceworkflow.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

SafetyCard::SafetyCard(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_backup(new QPushButton(tr("Back up to a file …"), this))
    , m_verify(new QPushButton(tr("Check everything"), this))
    , m_result(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapXL);
    column->setSpacing(theme::gapM);
    column->addWidget(cardHeading(tr("Safety"), this));
    auto *text = new InkLabel(tr("Everything about the firm is in one file on this computer. Keep a backup somewhere else; the check reads every row and every letter "
                                 "and compares them with their seals."),
                              theme::Role::Ink2, this);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *where = new InkLabel(tr("Kept in %1").arg(QDir::toNativeSeparators(context.session.place().workspace)), theme::Role::Ink3, this);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where->setWordWrap(true);
    column->addWidget(where);
    auto *row = new QHBoxLayout;
    row->addWidget(m_backup);
    row->addWidget(m_verify);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_result);
    connect(m_backup, &QPushButton::clicked, this, &SafetyCard::askBackup);
    connect(m_verify, &QPushButton::clicked, this, &SafetyCard::verify);
}

void SafetyCard::askBackup()
{
    const QString proposal = QStringLiteral("kravbok-%1-%2.kravbok").arg(m_context.session.creditor().orgnr, fmt::isoDate(m_context.session.today()));
    m_context.prompts.saveFile(this, tr("Back up to a file"), QDir::home().filePath(proposal), tr("Backups (*.kravbok)"), [this](const QString &file) {
        if (!file.isEmpty())
            backup(file);
    });
}

void SafetyCard::backup(const QString &file)
{
    setBusy(true);
    inBackground<bool>(
        m_context.session, this,
        [file](Session &session, const Progress &) -> Result<bool> {
            if (auto done = workflow::WorkspaceWorkflow::backup(session, file); !done)
                return done.error();
            return true;
        },
        [this, file](Result<bool> done) {
            setBusy(false);
            emit notice(done ? Notice{Tone::Ok, tr("The backup is in %1.").arg(QDir::toNativeSeparators(file))} : Notice{Tone::Bad, done.error().message});
        });
}

void SafetyCard::verify()
{
    setBusy(true);
    m_result->show(Tone::Neutral, tr("Checking …"));
    inBackground<workflow::VerifySummary>(
        m_context.session, this, [](Session &session, const Progress &) { return workflow::WorkspaceWorkflow::verify(session); },
        [this](Result<workflow::VerifySummary> summary) {
            setBusy(false);
            if (summary) {
                m_result->show(Tone::Ok, tr("Everything fits."),
                               tr("%1, %2 and %3 were compared with their seals.")
                                   .arg(tr("%n lines of history", nullptr, static_cast<int>(summary->journalRows)), tr("%n letters", nullptr, static_cast<int>(summary->letters)),
                                        tr("%n payments", nullptr, static_cast<int>(summary->payments))));
            } else {
                m_result->show(Tone::Bad, tr("Something does not fit."), summary.error().message);
            }
            emit verified(summary.ok());
        });
}

void SafetyCard::setBusy(bool busy)
{
    m_backup->setEnabled(!busy);
    m_verify->setEnabled(!busy);
}
