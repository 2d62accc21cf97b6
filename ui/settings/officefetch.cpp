// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officefetch.h"

#include "core/workflow/officeharvest.h"
#include "core/workflow/registerworkflow.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/workview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString oneLine(const Address &address)
{
    return (address.lines + QStringList{(address.postcode + u' ' + address.town).trimmed()}).join(QStringLiteral(", "));
}

} // namespace

OfficeFetch::OfficeFetch(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    column->setSpacing(theme::gapM);
    m_under = new QWidget(this);
    auto *row = new QHBoxLayout(m_under);
    row->setContentsMargins(0, 0, 0, 0);
    m_far = new InkLabel({}, theme::Role::Ink2, m_under);
    m_line = new ProgressLine(m_under);
    auto *stop = new QPushButton(tr("Stop"), m_under);
    stop->setAccessibleName(tr("Stop asking Enhetsregisteret"));
    row->addWidget(m_far);
    row->addWidget(m_line, 1);
    row->addWidget(stop);
    m_answer = new Banner(this);
    m_answer->show(Tone::Neutral, {});
    column->addWidget(m_under);
    column->addWidget(m_answer);
    connect(stop, &QPushButton::clicked, this, &OfficeFetch::stop);
    place();
}

OfficeFetch::~OfficeFetch() = default;

void OfficeFetch::place()
{
    m_under->setVisible(isAsking());
    emit asking(isAsking());
    // Nothing to show takes no room.
    setVisible(isAsking() || !m_answer->isHidden());
}

void OfficeFetch::tell(Tone tone, const QString &what, const QString &more)
{
    m_answer->show(tone, what, more);
    place();
}

void OfficeFetch::ask()
{
    if (m_register)
        return;
    auto offices = workflow::AuthorityWorkflow(m_context.session).offices();
    if (!offices) {
        tell(Tone::Bad, tr("The table of offices cannot be read."), offices.error().message);
        return;
    }
    m_asked = std::move(*offices);
    m_answer->show(Tone::Neutral, {});
    m_register = std::make_unique<workflow::RegisterWorkflow>(m_context.session);
    const auto far = [this](int done, int total) {
        m_far->setText(tr("Enhetsregisteret is asked: %1 of %2", "how many offices have been asked about").arg(done).arg(total));
        m_line->step(done, total);
    };
    far(0, static_cast<int>(m_asked.size()));
    m_register->fetchOffices(m_asked, this, [this](const Result<std::vector<workflow::OfficeChange>> &changes) {
        // The one who asks is still talking: it goes when it has ended.
        m_register.release()->deleteLater();
        showAnswer(changes);
    }, far);
    place();
}

void OfficeFetch::stop()
{
    if (m_register)
        m_register->cancel();
}

void OfficeFetch::showAnswer(const Result<std::vector<workflow::OfficeChange>> &changes)
{
    if (!changes) {
        const bool stopped = changes.error().kind == ErrorKind::Cancelled;
        tell(stopped ? Tone::Neutral : Tone::Bad, stopped ? tr("Stopped. The table is as it was.") : tr("Enhetsregisteret gave no answer to use. The table is as it was."),
             stopped ? QString() : changes.error().message);
        return;
    }
    const auto harvest = workflow::OfficeHarvest::of(*changes, m_asked);
    if (!harvest.fresh.empty()) {
        if (auto kept = workflow::AuthorityWorkflow(m_context.session).save(harvest.fresh, QStringLiteral("office.fetched")); !kept) {
            tell(Tone::Bad, tr("The addresses could not be kept."), kept.error().message);
            return;
        }
    }
    QStringList missing;
    for (const Office &office : harvest.without)
        missing.append(office.district);
    QString rest = harvest.fresh.empty() ? QString() : tr("Source and day stand in the table.");
    if (!missing.isEmpty())
        rest += u' ' + tr("Enhetsregisteret has no postal address for %1: enter it by hand.").arg(missing.join(QStringLiteral(", ")));
    const auto filled = static_cast<int>(harvest.fresh.size());
    tell(missing.isEmpty() ? Tone::Ok : Tone::Warn, filled > 0 ? tr("%n address(es) read today.", nullptr, filled) : tr("No address was filled in."), rest.trimmed());
    emit saved();
    if (!harvest.waiting.empty())
        askOverwrite(harvest.waiting);
}

void OfficeFetch::askOverwrite(const std::vector<workflow::OfficeChange> &changes)
{
    QStringList lines;
    for (const workflow::OfficeChange &change : changes)
        lines.append(QStringLiteral("%1: %2 → %3").arg(change.after.district, oneLine(change.before.postal), oneLine(change.after.postal)));
    m_context.prompts.ask(this, tr("Put the register's address in the place of yours for %n office(s)?", nullptr, static_cast<int>(changes.size())), lines.join(u'\n'),
                          tr("Take the register's"), [this, changes](bool yes) {
                              if (!yes)
                                  return;
                              auto kept = workflow::AuthorityWorkflow(m_context.session).save(changes, QStringLiteral("office.fetched"));
                              emit notice(kept ? Notice{Tone::Ok, tr("The offices are taken over.")} : Notice{Tone::Bad, kept.error().message});
                              emit saved();
                          });
}
