// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/voucherworkflow.h"

#include "core/export/csvwriter.h"
#include "core/export/voucherfiles.h"
#include "core/store/database.h"
#include "core/store/settingsstore.h"
#include "core/store/transaction.h"
#include "core/store/voucherstore.h"
#include "core/workflow/savedfile.h"
#include "core/workflow/voucherparts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VoucherWorkflow)
};

const QString setting = QStringLiteral("voucher.accounts");

} // namespace

Result<std::vector<Voucher>> VoucherWorkflow::waiting()
{
    auto out = store::VoucherStore(m_session.db()).waiting(m_session.today());
    if (!out)
        return out;
    if (auto told = divideCosts(m_session, *out); !told)
        return told.error();
    return out;
}

Result<VouchersWaiting> VoucherWorkflow::waitingSum()
{
    auto all = store::VoucherStore(m_session.db()).waiting(m_session.today());
    if (!all)
        return all.error();
    VouchersWaiting out{static_cast<int>(all->size()), {}};
    for (const Voucher &voucher : *all)
        out.sum += voucher.total();
    return out;
}

Result<std::vector<Voucher>> VoucherWorkflow::written()
{
    return store::VoucherStore(m_session.db()).written();
}

Result<std::vector<VoucherBatch>> VoucherWorkflow::batches()
{
    return store::VoucherStore(m_session.db()).batches();
}

Result<VoucherAccounts> VoucherWorkflow::accounts()
{
    auto stored = store::SettingsStore(m_session.db()).value(setting);
    if (!stored)
        return stored.error();
    const QStringList parts = stored->value_or(QString()).split(u' ');
    // A choice from before costs were told apart holds for all of them.
    if (parts.size() == 3)
        return VoucherAccounts{parts[0], parts[1], parts[2], parts[2], parts[2]};
    return parts.size() == 5 ? VoucherAccounts{parts[0], parts[1], parts[2], parts[3], parts[4]} : VoucherAccounts{};
}

bool VoucherWorkflow::isAccount(const QString &number)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{4,10}\\z"));
    return digits.match(number).hasMatch();
}

Result<void> VoucherWorkflow::setAccounts(const VoucherAccounts &accounts)
{
    for (const QString &account : {accounts.receivable, accounts.interest, accounts.costs, accounts.outlays, accounts.compensation}) {
        if (!isAccount(account))
            return Error{ErrorKind::BadInput, Words::tr("\"%1\" is no account number: write four to ten digits, such as 8050.").arg(account)};
    }
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    const QString value = QStringLiteral("%1 %2 %3 %4 %5").arg(accounts.receivable, accounts.interest, accounts.costs, accounts.outlays, accounts.compensation);
    if (auto saved = store::SettingsStore(m_session.db()).set(setting, value); !saved)
        return saved;
    if (auto noted = m_session.journal(QStringLiteral("voucher.accounts"), value, {}); !noted)
        return noted;
    return tx.commit();
}

Result<QByteArray> VoucherWorkflow::bytes(const VoucherBatch &batch, const std::vector<Voucher> &vouchers,
                                          const VoucherAccounts &accounts) const
{
    if (batch.format == u"csv")
        return exporting::csv(exporting::voucherTable(vouchers, accounts));
    if (batch.format == u"gbat10")
        return exporting::gbat10(vouchers, accounts);
    return exporting::saftJournal(vouchers, accounts, m_session.creditor(), batch.day, QStringLiteral(KRAVBOK_VERSION));
}

Result<VoucherBatch> VoucherWorkflow::exportTo(const QString &format, const QString &path)
{
    if (format != u"csv" && format != u"gbat10" && format != u"saft")
        return Error{ErrorKind::Usage, Words::tr("Vouchers are written as csv, gbat10 or saft, not as \"%1\".").arg(format)};
    if (auto free = SavedFile::refuseExisting(path); !free)
        return free.error();
    auto chosen = accounts();
    if (!chosen)
        return chosen.error();
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::VoucherStore vouchers(m_session.db());
    auto ready = waiting();
    if (!ready)
        return ready.error();
    if (ready->empty())
        return Error{ErrorKind::Refused, Words::tr("No interest or costs wait for the accounts. Earlier files: kravbok-cli voucher list")};
    auto stored = vouchers.insert(m_session.today(), format, std::move(*ready));
    if (!stored)
        return stored.error();
    VoucherBatch batch{stored->front().batch, m_session.today(), format, {}, static_cast<int>(stored->size())};
    auto out = bytes(batch, *stored, *chosen);
    if (!out)
        return out.error();
    batch.sha256 = QString::fromLatin1(QCryptographicHash::hash(*out, QCryptographicHash::Sha256).toHex());
    if (auto saved = vouchers.setContent(batch.id, batch.sha256, *out); !saved)
        return saved.error();
    const QJsonObject data{{QStringLiteral("format"), format}, {QStringLiteral("vouchers"), batch.vouchers}, {QStringLiteral("sha256"), batch.sha256}};
    if (auto noted = m_session.journal(QStringLiteral("voucher.exported"), QStringLiteral("vouchers %1").arg(batch.id),
                                       QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact))); !noted)
        return noted.error();
    // The file lies ready under another name before anything is marked, and gets its own name after:
    // no income is ever in a file the program does not know of.
    SavedFile file(path);
    if (auto written = file.write(*out); !written)
        return written.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    if (auto named = file.commit(); !named)
        return named.error();
    m_session.announce({.payments = true});
    return batch;
}

Result<VoucherBatch> VoucherWorkflow::again(qint64 id, const QString &path)
{
    if (auto free = SavedFile::refuseExisting(path); !free)
        return free.error();
    store::VoucherStore vouchers(m_session.db());
    auto batch = vouchers.batch(id);
    if (!batch)
        return batch.error();
    auto content = vouchers.content(id);
    if (!content)
        return content.error();
    SavedFile file(path);
    if (auto written = file.write(*content); !written)
        return written.error();
    if (auto named = file.commit(); !named)
        return named.error();
    return batch;
}

} // namespace workflow
