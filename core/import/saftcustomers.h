// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/saftdata.h"
#include "core/import/safttags.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace import {

/// Puts the customers of the master file together, value by value (formats page section 3.2).
class SaftCustomerBuilder
{
public:
    /// `line` tells where the reading is, for messages.
    SaftCustomerBuilder(SaftData &data, std::function<qint64()> line);

    void begin();
    void beginAddress() { m_addresses.emplace_back(); }
    void value(Tag parent, Tag tag, std::string_view text);
    void end();

private:
    struct PostalCandidate
    {
        Address address;
        QString type;
        QString number;
        QString detail;
    };

    void endAddress();
    void badAmount(const QString &seen);

    SaftData &m_data;
    std::function<qint64()> m_line;
    SaftCustomer m_customer;
    std::string m_customerId;
    std::vector<PostalCandidate> m_addresses;
};

bool isBalance(Tag tag);

/// Adds one of the four balance elements to an opening and a closing sum, debit positive. False
/// when the text is no amount.
bool addBalance(Tag tag, std::string_view text, qint64 &opening, qint64 &closing);

/// Sub-accounts are written "1500:12"; the ledger account is the part before.
std::string_view ledgerAccount(std::string_view account);

} // namespace import
