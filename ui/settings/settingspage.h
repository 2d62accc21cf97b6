// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/creditor.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/theme/colours.h"

#include <optional>

class AuthorityCard;
class CollectionCard;
class FirmForm;
class LawCard;
class PageFrame;
class QPushButton;
class QScrollArea;
class SafetyCard;
class VoucherCard;

/// The firm, how it collects, how the window looks, what the law says today, and safety, one card below
/// the other. Firm and collection are saved together; the rest works at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    void leave() override;
    std::vector<PageAction> actions() override;

    FirmForm *form() { return m_form; }
    CollectionCard *collection() { return m_collection; }
    /// Why nothing can be saved now, empty when it can.
    QString whyNotSave() const;
    void save();

signals:
    void schemeChanged(theme::Scheme scheme);
    void languageChanged(const QString &language);

private:
    std::optional<Creditor> edited() const;
    void showSaved();
    void showState();

    Context m_context;
    PageFrame *m_frame = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    FirmForm *m_form = nullptr;
    CollectionCard *m_collection = nullptr;
    LawCard *m_law = nullptr;
    AuthorityCard *m_authorities = nullptr;
    QScrollArea *m_scroll = nullptr;
    SafetyCard *m_safety = nullptr;
    VoucherCard *m_vouchers = nullptr;
    bool m_touched = false;
};
