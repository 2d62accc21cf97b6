// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/directory.h"

#include "core/authority/csvrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace authority {

namespace {

Error misfit(const QString &what)
{
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate("authority", "The tables of offices do not fit together: %1.")
            .arg(what)};
}

CodeUse useFrom(const QString &letter)
{
    if (letter == u"G")
        return CodeUse::Street;
    if (letter == u"P")
        return CodeUse::Box;
    if (letter == u"B")
        return CodeUse::StreetAndBox;
    return letter == u"S" ? CodeUse::Service : CodeUse::Other;
}

/// The source files write a word and then why: "medium-low: published by …".
OfficeTrust trustFrom(const QString &words)
{
    if (words.startsWith(u"medium-low") || words.startsWith(u"low")
        || words.contains(u": medium-low"))
        return OfficeTrust::Low;
    return words.startsWith(u"medium") || words.startsWith(u"high") ? OfficeTrust::Medium
                                                                    : OfficeTrust::None;
}

bool isFourDigits(QStringView text)
{
    return text.size() == 4 && std::all_of(text.begin(), text.end(), [](QChar sign) {
               return sign >= u'0' && sign <= u'9';
           });
}

} // namespace

Address addressFromText(const QString &text)
{
    QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    if (parts.isEmpty())
        return {};
    const QString last = parts.takeLast();
    if (!isFourDigits(QStringView(last).left(4)) || last.size() < 6 || last[4] != u' ')
        return {};
    return {parts, last.left(4), last.mid(5).trimmed(), {}};
}

Result<void> Directory::readOffices(const Files &files)
{
    const auto districts = CsvRows::read(
        files.districts, QStringLiteral("enforcement-districts.csv"),
        {QStringLiteral("politidistrikt"), QStringLiteral("office_name"),
         QStringLiteral("office_name_confidence"), QStringLiteral("postal_address"),
         QStringLiteral("visiting_address"), QStringLiteral("phone"), QStringLiteral("email"),
         QStringLiteral("organisasjonsnummer"), QStringLiteral("address_confidence")});
    if (!districts)
        return districts.error();
    for (qsizetype i = 0; i < districts->size(); ++i) {
        Office one;
        one.kind = OfficeKind::Enforcement;
        one.district = districts->cell(i, 0);
        one.nameNote = districts->cell(i, 2);
        // A name that rests on a proposal only is no name to print on a letter.
        if (!one.nameNote.startsWith(u"low") && !one.nameNote.startsWith(u"none"))
            one.name = districts->cell(i, 1);
        one.postal = addressFromText(districts->cell(i, 3));
        one.visiting = districts->cell(i, 4);
        one.phone = districts->cell(i, 5);
        one.email = districts->cell(i, 6);
        one.id = districts->cell(i, 7);
        one.trust = one.postal.isEmpty() ? OfficeTrust::None : trustFrom(districts->cell(i, 8));
        one.source = districts->cell(i, 8);
        m_offices.push_back(one);
    }
    const auto courts =
        CsvRows::read(files.courts, QStringLiteral("courts.csv"),
                      {QStringLiteral("tingrett"), QStringLiteral("organisasjonsnummer"),
                       QStringLiteral("postadresse"), QStringLiteral("besoksadresser"),
                       QStringLiteral("telefon"), QStringLiteral("epost"),
                       QStringLiteral("address_confidence"), QStringLiteral("address_source")});
    if (!courts)
        return courts.error();
    for (qsizetype i = 0; i < courts->size(); ++i) {
        Office one;
        one.kind = OfficeKind::Court;
        one.district = one.name = courts->cell(i, 0);
        one.id = courts->cell(i, 1);
        one.postal = addressFromText(courts->cell(i, 2));
        one.visiting = courts->cell(i, 3);
        one.phone = courts->cell(i, 4);
        one.email = courts->cell(i, 5);
        one.trust = one.postal.isEmpty() ? OfficeTrust::None : trustFrom(courts->cell(i, 6));
        one.source = courts->cell(i, 7);
        m_offices.push_back(one);
    }
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_offices.size()); ++i) {
        const Office &one = m_offices[static_cast<size_t>(i)];
        if (one.id.size() != 9 || m_byDistrict.contains(one.district))
            return misfit(one.district);
        m_byDistrict.insert(one.district, i);
    }
    return {};
}

Result<void> Directory::readMunicipalities(const QByteArray &bytes)
{
    const auto rows =
        CsvRows::read(bytes, QStringLiteral("municipalities.csv"),
                      {QStringLiteral("kommunenummer"), QStringLiteral("kommunenavn"),
                       QStringLiteral("fylke"), QStringLiteral("tingrett"),
                       QStringLiteral("politidistrikt"), QStringLiteral("politidistrikt_note")});
    if (!rows)
        return rows.error();
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Municipality one{rows->cell(i, 0), rows->cell(i, 1), rows->cell(i, 2),
                               rows->cell(i, 3), rows->cell(i, 4), rows->cell(i, 5)};
        const bool ascending =
            m_municipalities.empty() || m_municipalities.back().number < one.number;
        if (!isFourDigits(one.number) || !ascending || !officeNamed(one.court)
            || !officeNamed(one.policeDistrict))
            return misfit(one.number + u' ' + one.name);
        m_municipalities.push_back(one);
    }
    return {};
}

Result<void> Directory::readCodes(const QByteArray &bytes, bool retired)
{
    const auto rows = CsvRows::read(bytes,
                                    retired ? QStringLiteral("postal-codes-retired.csv")
                                            : QStringLiteral("postal-codes.csv"),
                                    {QStringLiteral("postnummer"), QStringLiteral("poststed"),
                                     QStringLiteral("kommunenummer"), QStringLiteral("kategori")});
    if (!rows)
        return rows.error();
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const PostalCode one{rows->cell(i, 0), rows->cell(i, 1), rows->cell(i, 2),
                             useFrom(rows->cell(i, 3)), retired};
        if (!isFourDigits(one.code))
            return misfit(one.code + u' ' + one.town);
        m_codes.push_back(one);
    }
    return {};
}

Result<Directory> Directory::parse(const Files &files)
{
    Directory out;
    if (auto r = out.readOffices(files); !r)
        return r.error();
    if (auto r = out.readMunicipalities(files.municipalities); !r)
        return r.error();
    if (auto r = out.readCodes(files.postcodes, false); !r)
        return r.error();
    if (auto r = out.readCodes(files.retired, true); !r)
        return r.error();
    const auto before = [](const PostalCode &a, const PostalCode &b) { return a.code < b.code; };
    std::sort(out.m_codes.begin(), out.m_codes.end(), before);
    const auto twice = std::adjacent_find(
        out.m_codes.begin(), out.m_codes.end(),
        [](const PostalCode &a, const PostalCode &b) { return a.code == b.code; });
    if (twice != out.m_codes.end())
        return misfit(twice->code);
    return out;
}

const PostalCode *Directory::postcode(QStringView code) const
{
    const auto place = std::lower_bound(
        m_codes.begin(), m_codes.end(), code,
        [](const PostalCode &one, QStringView wanted) { return QStringView(one.code) < wanted; });
    return place != m_codes.end() && place->code == code ? &*place : nullptr;
}

const Municipality *Directory::municipality(QStringView numberOrName) const
{
    const auto place =
        std::lower_bound(m_municipalities.begin(), m_municipalities.end(), numberOrName,
                         [](const Municipality &one, QStringView wanted) {
                             return QStringView(one.number) < wanted;
                         });
    if (place != m_municipalities.end() && place->number == numberOrName)
        return &*place;
    const Municipality *found = nullptr;
    for (const Municipality &one : m_municipalities) {
        if (QStringView(one.name).compare(numberOrName, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr; // Våler and Herøy exist twice.
        found = &one;
    }
    return found;
}

QString Directory::municipalityOf(QStringView code) const
{
    const PostalCode *found = postcode(code);
    return found ? found->municipality : QString();
}

const Office *Directory::officeNamed(const QString &district) const
{
    const auto place = m_byDistrict.constFind(district);
    return place == m_byDistrict.constEnd() ? nullptr : &m_offices[static_cast<size_t>(*place)];
}

const Office *Directory::office(const QString &idOrName) const
{
    for (const Office &one : m_offices) {
        if (one.id == idOrName || one.district.compare(idOrName, Qt::CaseInsensitive) == 0
            || (!one.name.isEmpty() && one.name.compare(idOrName, Qt::CaseInsensitive) == 0))
            return &one;
    }
    return nullptr;
}

} // namespace authority
