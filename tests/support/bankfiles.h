// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// Bank files made by hand for tests: people and firms that do not exist.
namespace bankfiles {

inline const QString ourAccount = QStringLiteral("12345678903");

struct OcrLine
{
    QString kid;
    qint64 ore = 0;
    QDate day = QDate(2026, 2, 2);
    int type = 10;
    char sign = '0';
    QString reference = QStringLiteral("123456789");
    QString payer = QStringLiteral("15064422222");
    QString text = {};
};

inline QString ddmmyy(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("ddMMyy")) : QStringLiteral("000000");
}

inline QString number(qint64 value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

/// A whole OCR giro file whose controls hold, unless `sum` says otherwise.
inline QByteArray ocr(const QList<OcrLine> &lines, const QString &account = ourAccount, qint64 sum = -1, int transmission = 1)
{
    QStringList out;
    const auto record = [&](const QString &text) { out.append(text.leftJustified(80, u'0', true)); };
    record(QStringLiteral("NY00001000008080%100010200").arg(number(transmission, 7)));
    record(QStringLiteral("NY0900200012345670000001%1").arg(account));
    qint64 net = 0;
    QDate first;
    QDate last;
    int index = 0;
    for (const OcrLine &line : lines) {
        const QString front = QStringLiteral("NY09%1").arg(line.type);
        const QString id = number(++index, 7);
        record(front + QStringLiteral("30") + id + ddmmyy(line.day) + QStringLiteral("0124112345") + QLatin1Char(line.sign) + number(line.ore, 17) + line.kid.rightJustified(25, u' '));
        record(front + QStringLiteral("31") + id + QStringLiteral("0000000000") + line.reference.rightJustified(9, u'0') + QStringLiteral("0000000") + ddmmyy(line.day.addDays(-1)) + line.payer);
        if (!line.text.isEmpty())
            record(front + QStringLiteral("32") + id + line.text.leftJustified(40, u' '));
        net += line.sign == '-' ? -line.ore : line.ore;
        first = !first.isValid() || line.day < first ? line.day : first;
        last = !last.isValid() || line.day > last ? line.day : last;
    }
    const qint64 stated = sum < 0 ? qAbs(net) : sum; // The field has no sign.
    record(QStringLiteral("NY090088") + number(index, 8) + number(out.size(), 8) + number(stated, 17) + ddmmyy(last) + ddmmyy(first) + ddmmyy(last));
    record(QStringLiteral("NY000089") + number(index, 8) + number(out.size() + 1, 8) + number(stated, 17) + ddmmyy(last));
    return out.join(QStringLiteral("\r\n")).toLatin1() + "\r\n";
}

struct CamtLine
{
    QString amount;
    QString kid = {};
    QString text = {};
    QString day = QStringLiteral("2026-02-02");
    QString reference = QStringLiteral("123456789");
    QString payer = QStringLiteral("Kunde AS");
    QString payerAccount = QStringLiteral("15064422222");
    QString direction = QStringLiteral("CRDT");
    bool reversal = false;
    QString status = QStringLiteral("BOOK");
    QString currency = QStringLiteral("NOK");
};

/// A camt.054 (or 053) with one part in each entry.
inline QByteArray camt(const QList<CamtLine> &lines, const QString &kind = QStringLiteral("054"), const QString &version = QStringLiteral("02"), const QString &account = ourAccount, const QString &inside = {})
{
    const bool statement = kind == u"053";
    const QString message = statement ? QStringLiteral("BkToCstmrStmt") : QStringLiteral("BkToCstmrDbtCdtNtfctn");
    const QString body = statement ? QStringLiteral("Stmt") : QStringLiteral("Ntfctn");
    const bool eight = version == u"08";
    QString out = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.%1.001.%2\"><%3><GrpHdr><MsgId>M</MsgId></GrpHdr>"
                                 "<%4><Id>S</Id><Acct><Id><Othr><Id>%5</Id></Othr></Id></Acct>%6")
                      .arg(kind, version, message, body, account, inside);
    for (const CamtLine &line : lines) {
        const QString remittance = !line.kid.isEmpty() ? QStringLiteral("<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>%1</Ref></CdtrRefInf></Strd></RmtInf>").arg(line.kid)
                                   : !line.text.isEmpty() ? QStringLiteral("<RmtInf><Ustrd>%1</Ustrd></RmtInf>").arg(line.text.toHtmlEscaped())
                                                          : QString();
        const QString name = line.payer.isEmpty() ? QString() : (eight ? QStringLiteral("<Dbtr><Pty><Nm>%1</Nm></Pty></Dbtr>") : QStringLiteral("<Dbtr><Nm>%1</Nm></Dbtr>")).arg(line.payer);
        const QString from = line.payerAccount.isEmpty() ? QString() : QStringLiteral("<DbtrAcct><Id><Othr><Id>%1</Id></Othr></Id></DbtrAcct>").arg(line.payerAccount);
        out += QStringLiteral("<Ntry><Amt Ccy=\"%1\">%2</Amt><CdtDbtInd>%3</CdtDbtInd>%4<Sts>%5</Sts><BookgDt><Dt>%6</Dt></BookgDt>"
                              "<NtryDtls><TxDtls><Refs><AcctSvcrRef>%7</AcctSvcrRef></Refs><RltdPties>%8%9</RltdPties>%10</TxDtls></NtryDtls></Ntry>")
                   .arg(line.currency, line.amount, line.direction, line.reversal ? QStringLiteral("<RvslInd>true</RvslInd>") : QString(),
                        eight ? QStringLiteral("<Cd>%1</Cd>").arg(line.status) : line.status, line.day, line.reference, name, from)
                   .arg(remittance);
    }
    return (out + QStringLiteral("</%1></%2></Document>").arg(body, message)).toUtf8();
}

} // namespace bankfiles
