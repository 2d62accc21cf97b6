// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/debtorstore.h"

#include "core/base/text.h"
#include "core/store/collect.h"
#include "core/store/dialect.h"
#include "core/store/rowimage.h"
#include "core/store/rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store",
                                       "This customer is no longer there. Reload the page.");
}

QStringList imageColumns()
{
    return {u"number"_s,   u"name"_s,       u"kind"_s,    u"orgnr"_s, u"address_lines"_s,
            u"postcode"_s, u"town"_s,       u"country"_s, u"email"_s, u"phone"_s,
            u"language"_s, u"terms_days"_s, u"search"_s};
}

Debtor read(Query &query)
{
    return rows::debtor(query);
}

void bindFields(Query &query, const Debtor &debtor)
{
    query.bind("number", debtor.number)
        .bind("name", debtor.name)
        .bind("kind", debtor.kind)
        .bind("orgnr", debtor.orgnr)
        .bind("address_lines", rows::joinedLines(debtor.address.lines))
        .bind("postcode", debtor.address.postcode)
        .bind("town", debtor.address.town)
        .bind("country", debtor.address.country)
        .bind("email", debtor.email)
        .bind("phone", debtor.phone)
        .bind("language", debtor.language)
        .bind("terms_days", debtor.termsDays)
        .bind("search", rows::searchText(debtor));
}

Error explained(Error error, const Debtor &debtor)
{
    if (error.kind == ErrorKind::Conflict) {
        error.message =
            QCoreApplication::translate("store",
                                        "There is a customer with the number %1 already. Choose "
                                        "another number.")
                .arg(debtor.number);
    }
    return error;
}

/// Every word of the list must occur.
QString searchCondition()
{
    return u"NOT EXISTS (SELECT 1 FROM "_s + Dialect::listTable(u":words"_s)
        + u" AS word WHERE debtor.search NOT LIKE '%' || word.value || '%')"_s;
}

QByteArray searchWords(const QString &words)
{
    // Folded words are letters and digits only: no sign of theirs means anything to LIKE.
    return Dialect::list(text::folded(words).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

Result<Debtor> DebtorStore::find(DebtorId id)
{
    Query query(m_db, u"SELECT %1 FROM debtor WHERE debtor.id = :id"_s.arg(rows::debtorColumns()));
    query.bind("id", id);
    return oneRow(query, read, gone());
}

Result<std::optional<Debtor>> DebtorStore::findByNumber(const QString &number)
{
    Query query(
        m_db, u"SELECT %1 FROM debtor WHERE debtor.number = :number"_s.arg(rows::debtorColumns()));
    query.bind("number", number);
    return firstRow(query, read);
}

Result<std::vector<Debtor>> DebtorStore::list()
{
    Query query(m_db, u"SELECT %1 FROM debtor ORDER BY debtor.number"_s.arg(rows::debtorColumns()));
    return collect(query, read);
}

Result<std::vector<Debtor>> DebtorStore::search(const QString &words, int limit)
{
    Query query(
        m_db,
        u"SELECT %1 FROM debtor WHERE %2 ORDER BY debtor.name, debtor.number LIMIT :limit"_s.arg(
            rows::debtorColumns(), searchCondition()));
    query.bind("words", QString::fromUtf8(searchWords(words))).bind("limit", limit);
    return collect(query, read);
}

Result<qint64> DebtorStore::count(const QString &words)
{
    Query query(m_db, u"SELECT COUNT(*) FROM debtor WHERE "_s + searchCondition());
    query.bind("words", QString::fromUtf8(searchWords(words)));
    return oneRow(
        query, [](Query &row) { return row.integer(0); }, gone());
}

Result<DebtorId> DebtorStore::insert(const Debtor &debtor)
{
    Query query(
        m_db,
        u"INSERT INTO debtor (number, name, kind, orgnr, address_lines, postcode, town, country, email, "
        "phone, language, terms_days, search) VALUES (:number, :name, :kind, :orgnr, :address_lines, "
        ":postcode, :town, :country, :email, :phone, :language, :terms_days, :search)"_s);
    bindFields(query, debtor);
    if (auto r = query.exec(); !r)
        return explained(r.error(), debtor);
    return DebtorId{query.insertedId()};
}

Result<void> DebtorStore::update(const Debtor &debtor)
{
    Query query(
        m_db,
        u"UPDATE debtor SET number = :number, name = :name, kind = :kind, orgnr = :orgnr, "
        "address_lines = :address_lines, postcode = :postcode, town = :town, country = :country, "
        "email = :email, phone = :phone, language = :language, terms_days = :terms_days, "
        "search = :search WHERE id = :id"_s);
    bindFields(query, debtor);
    query.bind("id", debtor.id);
    if (auto r = query.execOne(gone()); !r)
        return explained(r.error(), debtor);
    return {};
}

Result<QByteArray> DebtorStore::image(DebtorId id)
{
    auto image = rowimage::take(m_db, u"debtor"_s, imageColumns(), id.value);
    if (image && image->isEmpty())
        return Error{ErrorKind::NotFound, gone()};
    return image;
}

Result<void> DebtorStore::restore(const QByteArray &image)
{
    return rowimage::put(m_db, u"debtor"_s, imageColumns(), image);
}

Result<void> DebtorStore::remove(DebtorId id)
{
    Query query(m_db, u"DELETE FROM debtor WHERE id = :id"_s);
    query.bind("id", id);
    if (auto r = query.execOne(gone()); !r) {
        Error error = r.error();
        if (error.kind == ErrorKind::Conflict) {
            error.message =
                QCoreApplication::translate("store",
                                            "The customer has invoices, cases or payments and "
                                            "cannot be removed. Take those back first.");
        }
        return error;
    }
    return {};
}

} // namespace store
