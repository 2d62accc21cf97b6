// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/saftcustomers.h"
#include "core/import/saftdata.h"
#include "core/import/safttags.h"
#include "core/import/saftvouchers.h"
#include "core/import/xmlreader.h"

#include <string>
#include <vector>

namespace import {

/// Picks customers and customer lines out of SAF-T Financial 1.00 to 1.40 in one pass; parts of
/// later versions are skipped. Elements are told by local name and parent (formats page
/// section 3.2).
class SaftReader : public XmlHandler
{
public:
    explicit SaftReader(SaftData &data);

    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view text) override;

private:
    Interest interestIn(Tag parent, Tag tag);
    /// A part of the whole file that is not read: told by name.
    void noteSkipped(std::string_view name);
    void headerValue(Tag parent, Tag tag, std::string_view text);
    void endSelection();
    void endAccount();

    SaftData &m_data;
    SaftCustomerBuilder m_customer;
    SaftVoucherBuilder m_voucher;
    std::vector<Tag> m_path;
    std::string m_accountId;
    SaftAccount m_account;
    int m_periodStart = 0;
    int m_periodStartYear = 0;
    int m_periodEnd = 0;
    int m_periodEndYear = 0;
};

} // namespace import
