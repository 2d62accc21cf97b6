// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/unit.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace registers {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr qsizetype longestText = 500;
constexpr qsizetype mostLines = 10;

Error bad(const QString &what)
{
    //: %1 says what is wrong
    return {ErrorKind::BadInput,
            QCoreApplication::translate("registers",
                                        "The answer of Enhetsregisteret cannot be read: %1.")
                .arg(what)};
}

QString tr(const char *words)
{
    return QCoreApplication::translate("registers", words);
}

/// A text of reasonable length on one line; anything else is as if it were absent.
QString word(const QJsonObject &object, const char *name)
{
    const QString value = object.value(QLatin1StringView(name)).toString().simplified();
    return value.size() <= longestText && !text::hasControlCharacters(value) ? value : QString();
}

QDate day(const QJsonObject &object, const char *name)
{
    return QDate::fromString(word(object, name).left(10), Qt::ISODate);
}

bool flag(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toBool();
}

Address address(const QJsonObject &object)
{
    Address out;
    const QJsonArray lines = object.value(QStringLiteral("adresse")).toArray();
    for (const auto &value : lines) {
        const QString line = value.toString().simplified();
        if (!line.isEmpty() && line.size() <= longestText && !text::hasControlCharacters(line)
            && out.lines.size() < mostLines)
            out.lines.append(line);
    }
    out.postcode = word(object, "postnummer");
    out.town = word(object, "poststed");
    const QString country = word(object, "landkode");
    if (country != u"NO" && country.size() == 2)
        out.country = country;
    return out;
}

/// The newest of the dates a forced dissolution may stand under ("tvangsopplostPga…Dato").
QDate forcedDay(const QJsonObject &root)
{
    QDate newest;
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (!it.key().startsWith(u"tvangs") || !it.key().endsWith(u"Dato"))
            continue;
        const QDate found = QDate::fromString(it.value().toString().left(10), Qt::ISODate);
        if (found.isValid() && (!newest.isValid() || found > newest))
            newest = found;
    }
    return newest;
}

} // namespace

DebtorKind Unit::kind() const
{
    // The forms as the register's code list has them; those of mixed nature stay for a person to judge.
    static const QStringList publicForms{QStringLiteral("STAT"), QStringLiteral("ORGL"),
                                         QStringLiteral("KOMM"), QStringLiteral("FYLK"),
                                         QStringLiteral("KF"),   QStringLiteral("FKF"),
                                         QStringLiteral("IKS"),  QStringLiteral("SF")};
    static const QStringList companies{
        QStringLiteral("AS"),  QStringLiteral("ASA"), QStringLiteral("NUF"), QStringLiteral("ANS"),
        QStringLiteral("DA"),  QStringLiteral("KS"),  QStringLiteral("BA"),  QStringLiteral("SA"),
        QStringLiteral("SE"),  QStringLiteral("BRL"), QStringLiteral("BBL"), QStringLiteral("FLI"),
        QStringLiteral("STI"), QStringLiteral("SPA"), QStringLiteral("SAM"), QStringLiteral("ESEK"),
        QStringLiteral("ASV")};
    if (form == u"ENK")
        return DebtorKind::SoleTrader;
    if (publicForms.contains(form))
        return DebtorKind::Public;
    return companies.contains(form) ? DebtorKind::Company : DebtorKind::Unknown;
}

Result<Unit> readUnit(const QByteArray &answer, const QString &asked)
{
    if (answer.size() > mostBytes)
        return bad(tr("it is larger than 1 MB"));
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(answer, &fault).object();
    if (root.isEmpty())
        return bad(tr("it is no JSON object"));
    Unit out;
    out.orgnr = word(root, "organisasjonsnummer");
    out.name = word(root, "navn");
    out.form = word(root.value(QStringLiteral("organisasjonsform")).toObject(), "kode");
    const bool nineDigits = out.orgnr.size() == 9
        && std::all_of(out.orgnr.begin(), out.orgnr.end(),
                       [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!nineDigits)
        return bad(tr("it has no organisation number"));
    if (!asked.isEmpty() && out.orgnr != asked)
        return bad(tr("it is about %1, not %2").arg(out.orgnr, asked));
    out.deletedSince = day(root, "slettedato");
    out.deleted = out.deletedSince.isValid()
        || root.value(QStringLiteral("respons_klasse")).toString() == u"SlettetEnhet";
    if (!out.deleted && (out.name.isEmpty() || out.form.isEmpty()))
        return bad(tr("it lacks the name or the form of %1").arg(out.orgnr));
    const QJsonObject business = root.value(root.contains(QStringLiteral("forretningsadresse"))
                                                ? QStringLiteral("forretningsadresse")
                                                : QStringLiteral("beliggenhetsadresse"))
                                     .toObject();
    out.business = address(business);
    out.municipality = word(business, "kommunenummer");
    out.postal = address(root.value(QStringLiteral("postadresse")).toObject());
    out.email = word(root, "epostadresse");
    out.phone = word(root, "telefon");
    const QString language = word(root, "maalform");
    out.language = language == u"Nynorsk" ? QStringLiteral("nn")
        : language.startsWith(u"Bokm")    ? QStringLiteral("nb")
                                          : QString();
    out.inBusinessRegister = flag(root, "registrertIForetaksregisteret");
    out.bankrupt = flag(root, "konkurs");
    out.bankruptSince = day(root, "konkursdato");
    out.windingUp = flag(root, "underAvvikling");
    out.windingUpSince = day(root, "underAvviklingDato");
    out.forcedWindingUp = flag(root, "underTvangsavviklingEllerTvangsopplosning");
    out.forcedSince = out.forcedWindingUp ? forcedDay(root) : QDate();
    out.reconstructionSince = day(root, "underRekonstruksjonsforhandlingDato");
    out.parent = word(root, "overordnetEnhet");
    const QJsonArray remarks = root.value(QStringLiteral("paategninger")).toArray();
    for (const auto &value : remarks) {
        const QJsonObject one = value.toObject();
        if (out.remarks.size() < size_t(mostLines))
            out.remarks.push_back(
                {word(one, "infotype"), word(one, "tekst"), day(one, "innfoertDato")});
    }
    return out;
}

} // namespace registers
