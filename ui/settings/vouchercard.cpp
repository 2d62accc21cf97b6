// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/vouchercard.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/session.h"
#include "core/workflow/voucherworkflow.h"
#include "ui/models/background.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

/// The format a file's name asks for: GBAT10 files are plain text.
QString formatOf(const QString &file)
{
    if (file.endsWith(u".xml", Qt::CaseInsensitive))
        return QStringLiteral("saft");
    return file.endsWith(u".txt", Qt::CaseInsensitive) ? QStringLiteral("gbat10") : QStringLiteral("csv");
}

} // namespace

VoucherCard::VoucherCard(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapXL);
    column->setSpacing(theme::gapM);
    column->addWidget(cardHeading(tr("Vouchers for the accounts"), this));
    auto *text = new InkLabel(tr("What a payment covered of interest and costs leaves the customer's account and is posted as what it is. "
                                 "An accounts program reads the file: CSV, GBAT10 or SAF-T."),
                              theme::Role::Ink2, this);
    text->setWordWrap(true);
    column->addWidget(text);
    const std::array<std::pair<QString, QString>, accountCount> labels{{
        {tr("Customers"), {}},
        {tr("Interest"), {}},
        {tr("Letter fees"), tr("Also the cost of writing a petition")},
        {tr("Court fees got back"), tr("And fees for service: what you paid first")},
        {tr("Standard compensation"), {}},
    }};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gapL);
    constexpr int columns = 3;
    for (size_t i = 0; i < accountCount; ++i) {
        m_accounts[i] = new QLineEdit(this);
        m_accounts[i]->setMaxLength(10);
        m_rows[i] = new FormRow(labels[i].first, m_accounts[i], labels[i].second, this);
        const int at = static_cast<int>(i);
        grid->addWidget(m_rows[i], at / columns, at % columns, Qt::AlignTop);
        connect(m_accounts[i], &QLineEdit::textEdited, this, &VoucherCard::showState);
        connect(m_accounts[i], &QLineEdit::returnPressed, this, [this] {
            if (m_save->isEnabled())
                save();
        });
    }
    column->addLayout(grid);
    m_waits = new InkLabel({}, theme::Role::Ink2, this);
    m_waits->setWordWrap(true);
    column->addWidget(m_waits);
    auto *row = new QHBoxLayout;
    m_save = new QPushButton(tr("Save the accounts"), this);
    m_export = new QPushButton(tr("Write the vouchers …"), this);
    row->addWidget(m_save);
    row->addWidget(m_export);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &VoucherCard::save);
    connect(m_export, &QPushButton::clicked, this, &VoucherCard::askExport);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (changes.payments)
            load();
    });
    load();
}

void VoucherCard::load()
{
    auto accounts = workflow::VoucherWorkflow(m_context.session).accounts();
    if (!accounts) {
        m_waits->setText(accounts.error().message);
        return;
    }
    // What somebody is typing is not taken from under him by a payment that comes.
    if (shown() == m_saved || m_accounts[0]->text().isEmpty()) {
        const std::array<QString, accountCount> numbers{accounts->receivable, accounts->interest, accounts->costs, accounts->outlays, accounts->compensation};
        for (size_t i = 0; i < accountCount; ++i)
            m_accounts[i]->setText(numbers[i]);
    }
    m_saved = *accounts;
    showState();
    inBackground<workflow::VouchersWaiting>(
        m_context.session, this, [](Session &session, const Progress &) { return workflow::VoucherWorkflow(session).waitingSum(); },
        [this](Result<workflow::VouchersWaiting> waiting) {
            m_any = waiting && waiting->vouchers > 0;
            if (!waiting)
                m_waits->setText(waiting.error().message);
            else
                m_waits->setText(m_any ? tr("%n voucher(s), %1 kr in all, wait for the accounts.", nullptr, waiting->vouchers).arg(fmt::amount(waiting->sum))
                                       : tr("No interest or costs wait for the accounts."));
            showState();
        });
}

VoucherAccounts VoucherCard::shown() const
{
    return {m_accounts[0]->text().trimmed(), m_accounts[1]->text().trimmed(), m_accounts[2]->text().trimmed(), m_accounts[3]->text().trimmed(),
            m_accounts[4]->text().trimmed()};
}

void VoucherCard::showState()
{
    const bool isChanged = shown() != m_saved;
    m_save->setEnabled(isChanged);
    m_export->setEnabled(m_any && !isChanged);
    m_export->setToolTip(isChanged ? tr("Save the accounts first.") : m_any ? QString() : tr("No interest or costs wait for the accounts."));
    for (size_t i = 0; i < accountCount; ++i)
        m_rows[i]->setFault(workflow::VoucherWorkflow::isAccount(m_accounts[i]->text().trimmed()) ? QString() : tr("Four to ten digits"));
}

void VoucherCard::save()
{
    auto saved = workflow::VoucherWorkflow(m_context.session).setAccounts(shown());
    if (saved) {
        m_saved = shown();
        showState();
    }
    emit notice(saved ? Notice{Tone::Ok, tr("The accounts are saved.")} : Notice{Tone::Bad, saved.error().message});
}

void VoucherCard::askExport()
{
    const QString proposal = QStringLiteral("bilag-%1.csv").arg(fmt::isoDate(m_context.session.today()));
    m_context.prompts.saveFile(this, tr("Vouchers for the accounts"), QDir::home().filePath(proposal), tr("CSV (*.csv);;GBAT10 (*.txt);;SAF-T (*.xml)"), [this](const QString &file) {
        if (!file.isEmpty())
            write(file);
    });
}

void VoucherCard::write(const QString &file)
{
    auto done = workflow::VoucherWorkflow(m_context.session).exportTo(formatOf(file), file);
    emit notice(done ? Notice{Tone::Ok, tr("%n voucher(s) lie in %1.", nullptr, done->vouchers).arg(QDir::toNativeSeparators(file))}
                     : Notice{Tone::Bad, done.error().message});
    load();
}
