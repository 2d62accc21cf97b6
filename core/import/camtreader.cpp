// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/camtreader.h"

#include "core/import/limits.h"

namespace import {

namespace {

bool isOneOf(std::string_view path, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (path == name)
            return true;
    }
    return false;
}

} // namespace

/// Opens the container `path` names inside `scope`, if it names one.
bool CamtReader::open(Scope scope, std::string_view path)
{
    switch (scope) {
    case Scope::Document:
        if (!isOneOf(path, {"Document/BkToCstmrDbtCdtNtfctn", "Document/BkToCstmrStmt"}))
            return false;
        m_data.message =
            QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())).section(u'/', 1);
        return true;
    case Scope::Message:
        if (!isOneOf(path, {"Ntfctn", "Stmt"}))
            return false;
        m_data.statements.emplace_back();
        return true;
    case Scope::Statement:
        if (path == "Bal") {
            statement().balances.emplace_back();
            return true;
        }
        if (path != "Ntry")
            return false;
        statement().entries.emplace_back();
        return true;
    case Scope::Entry:
        if (path != "NtryDtls/TxDtls")
            return false;
        entry().parts.emplace_back();
        return true;
    case Scope::Part:
        if (path != "RmtInf/Strd")
            return false;
        part().structured.emplace_back();
        return true;
    case Scope::Balance:
    case Scope::Structured: return false;
    }
    return false;
}

XmlHandler::Interest CamtReader::startElement(std::string_view name, const char *const *attributes)
{
    Level level;
    if (!m_levels.empty()) {
        level.scope = m_levels.back().scope;
        level.pathStart = m_levels.back().pathStart;
    }
    level.pathBefore = m_path.size();
    if (m_path.size() > level.pathStart)
        m_path += '/';
    m_path.append(name);
    const std::string_view path = std::string_view(m_path).substr(level.pathStart);
    if (m_levels.empty()) {
        for (auto at = attributes; *at; at += 2) {
            if (std::string_view(at[0]).substr(0, 5) == "xmlns"
                && std::string_view(at[1]).find("camt.") != std::string_view::npos)
                m_data.space = QString::fromUtf8(at[1]).left(200);
        }
    }
    if (open(level.scope, path)) {
        if (level.scope == Scope::Statement || level.scope == Scope::Entry
            || level.scope == Scope::Part) {
            if (++m_parts > limits::bankPayments) {
                m_data.tooMany = true;
                m_stop = true;
            }
        }
        switch (level.scope) {
        case Scope::Document: level.scope = Scope::Message; break;
        case Scope::Message: level.scope = Scope::Statement; break;
        case Scope::Statement: level.scope = path == "Bal" ? Scope::Balance : Scope::Entry; break;
        case Scope::Entry: level.scope = Scope::Part; break;
        default: level.scope = Scope::Structured; break;
        }
        level.pathStart = m_path.size();
        m_levels.push_back(level);
        return Interest::Inside;
    }
    readAttributes(attributes, path);
    level.field = fieldOf(level.scope, path, level.isList);
    m_levels.push_back(level);
    return level.field ? Interest::Text : Interest::Inside;
}

void CamtReader::endElement(std::string_view text)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    m_path.resize(level.pathBefore);
    if (!level.field)
        return;
    // Blanks inside stay as the payer wrote them; line ends and tabs are the file's own.
    QString value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
    for (QChar &sign : value) {
        if (!sign.isPrint() && !sign.isSurrogate())
            sign = u' ';
    }
    if (value.isEmpty())
        return;
    if (!level.isList) {
        // The first of several counts: a later one is an alternative reading of the same.
        auto &field = *static_cast<QString *>(level.field);
        if (field.isEmpty())
            field = value;
        return;
    }
    auto &list = *static_cast<QStringList *>(level.field);
    if (list.size() < limits::bankReferences)
        list.append(value);
}

void CamtReader::readAttributes(const char *const *attributes, std::string_view path)
{
    CamtAmount *amount = nullptr;
    const Scope scope = m_levels.empty() ? Scope::Document : m_levels.back().scope;
    if (scope == Scope::Entry && path == "Amt")
        amount = &entry().amount;
    else if (scope == Scope::Balance && path == "Amt")
        amount = &statement().balances.back().amount;
    else if (scope == Scope::Part && path == "Amt")
        amount = &part().amount;
    else if (scope == Scope::Part && path == "AmtDtls/TxAmt/Amt")
        amount = &part().detailsAmount;
    if (!amount || !amount->currency.isEmpty())
        return;
    for (auto at = attributes; *at; at += 2) {
        if (std::string_view(at[0]) == "Ccy")
            amount->currency = QString::fromUtf8(at[1]).trimmed().left(10);
    }
}

void *CamtReader::fieldOf(Scope scope, std::string_view path, bool &isList)
{
    switch (scope) {
    case Scope::Document: return nullptr;
    case Scope::Message: return path == "GrpHdr/MsgId" ? &m_data.messageId : nullptr;
    case Scope::Statement:
        if (path == "Id")
            return &statement().id;
        if (path == "CpyDplctInd")
            return &statement().copy;
        if (path == "FrToDt/ToDtTm")
            return &statement().to;
        return isOneOf(path, {"Acct/Id/IBAN", "Acct/Id/Othr/Id"}) ? &statement().account : nullptr;
    case Scope::Balance: {
        CamtBalance &balance = statement().balances.back();
        if (path == "Tp/CdOrPrtry/Cd")
            return &balance.code;
        if (path == "Amt")
            return &balance.amount.text;
        if (path == "CdtDbtInd")
            return &balance.direction;
        return isOneOf(path, {"Dt/Dt", "Dt/DtTm"}) ? &balance.day : nullptr;
    }
    case Scope::Entry: {
        CamtEntry &one = entry();
        if (path == "Amt")
            return &one.amount.text;
        if (path == "CdtDbtInd")
            return &one.direction;
        if (path == "RvslInd")
            return &one.reversal;
        if (isOneOf(path, {"Sts", "Sts/Cd"}))
            return &one.status;
        if (isOneOf(path, {"BookgDt/Dt", "BookgDt/DtTm"}))
            return &one.booked;
        if (isOneOf(path, {"ValDt/Dt", "ValDt/DtTm"}))
            return &one.value;
        if (path == "AcctSvcrRef")
            return &one.reference;
        if (path == "NtryRef")
            return &one.ownReference;
        if (path == "AddtlNtryInf")
            return &one.text;
        if (path == "BkTxCd/Domn/Fmly/Cd")
            return &one.family;
        return path == "BkTxCd/Domn/Fmly/SubFmlyCd" ? &one.subFamily : nullptr;
    }
    case Scope::Part: {
        CamtPart &one = part();
        if (path == "Amt")
            return &one.amount.text;
        if (path == "AmtDtls/TxAmt/Amt")
            return &one.detailsAmount.text;
        if (path == "CdtDbtInd")
            return &one.direction;
        if (path == "Refs/AcctSvcrRef")
            return &one.reference;
        if (path == "Refs/EndToEndId")
            return &one.endToEnd;
        if (isOneOf(path, {"RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm"}))
            return &one.payer;
        if (isOneOf(path, {"RltdPties/DbtrAcct/Id/IBAN", "RltdPties/DbtrAcct/Id/Othr/Id"}))
            return &one.payerAccount;
        if (path == "BkTxCd/Domn/Fmly/Cd")
            return &one.family;
        if (path == "BkTxCd/Domn/Fmly/SubFmlyCd")
            return &one.subFamily;
        isList = path == "RmtInf/Ustrd";
        return isList ? &one.unstructured : nullptr;
    }
    case Scope::Structured: {
        CamtStructured &one = part().structured.back();
        if (isOneOf(path, {"CdtrRefInf/Tp/CdOrPrtry/Cd", "CdtrRefInf/Tp/CdOrPrtry/Prtry"}))
            return &one.code;
        if (path == "CdtrRefInf/Tp/Issr")
            return &one.issuer;
        if (path == "CdtrRefInf/Ref")
            return &one.reference;
        isList = path == "RfrdDocInf/Nb";
        return isList ? &one.documents : nullptr;
    }
    }
    return nullptr;
}

} // namespace import
