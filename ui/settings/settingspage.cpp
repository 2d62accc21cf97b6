// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/workflow/session.h"
#include "ui/importwizard/importhistory.h"
#include "ui/settings/appearancecard.h"
#include "ui/settings/authoritycard.h"
#include "ui/settings/collectioncard.h"
#include "ui/settings/lawcard.h"
#include "ui/settings/safetycard.h"
#include "ui/settings/vouchercard.h"
#include "ui/start/firmform.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/pageframe.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

theme::Scheme savedScheme()
{
    const QString word = QSettings().value(QStringLiteral("scheme")).toString();
    return word == u"dark" ? theme::Scheme::Dark : word == u"light" ? theme::Scheme::Light : theme::Scheme::System;
}

Card *firmCard(FirmForm &form, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapXL);
    column->setSpacing(theme::gapM);
    column->addWidget(cardHeading(SettingsPage::tr("The firm"), card));
    column->addWidget(form.identity());
    column->addWidget(form.reach());
    return card;
}

} // namespace

SettingsPage::SettingsPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Settings"), this);
    outer->addWidget(m_frame);
    m_revert = new QPushButton(tr("Undo the changes"), this);
    m_save = primaryButton(tr("Save"), this);
    m_frame->addTool(m_revert);
    m_frame->addTool(m_save);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(0, 0, theme::gap, 0);
    auto *holder = new QWidget(content);
    holder->setMaximumWidth(980);
    middle->addWidget(holder, 100);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapL);
    m_form = new FirmForm(holder);
    m_form->lockOrgnr();
    m_collection = new CollectionCard(context.session, holder);
    auto *appearance = new AppearanceCard(savedScheme(), context.session.language(), holder);
    m_law = new LawCard(context.session, holder);
    m_authorities = new AuthorityCard(context, holder);
    m_safety = new SafetyCard(context, holder);
    m_vouchers = new VoucherCard(context, holder);
    m_scroll = scroll;
    auto *history = new ImportHistory(context, holder);
    history->setMinimumHeight(300);
    for (QWidget *card : std::initializer_list<QWidget *>{firmCard(*m_form, holder), m_collection, appearance, m_vouchers, m_authorities, m_law, m_safety, history})
        column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(content);
    m_frame->body()->addWidget(scroll, 1);

    connect(m_form, &FirmForm::changed, this, [this] {
        m_touched = true;
        showState();
    });
    connect(m_form, &FirmForm::submitted, this, &SettingsPage::save);
    connect(m_collection, &CollectionCard::changed, this, [this] {
        m_touched = true;
        showState();
    });
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    auto *keys = new QShortcut(QKeySequence(QKeySequence::Save), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &SettingsPage::save);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::showSaved);
    connect(appearance, &AppearanceCard::schemeChanged, this, &SettingsPage::schemeChanged);
    connect(appearance, &AppearanceCard::languageChanged, this, &SettingsPage::languageChanged);
    connect(m_safety, &SafetyCard::notice, this, &Page::notice);
    connect(m_vouchers, &VoucherCard::notice, this, &Page::notice);
    connect(history, &ImportHistory::notice, this, &Page::notice);
    connect(m_authorities, &AuthorityCard::notice, this, &Page::notice);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (!changes.creditor)
            return;
        m_law->load();
        if (!m_touched)
            showSaved();
    });
    showSaved();
}

void SettingsPage::enter(const Route &route)
{
    if (!m_touched)
        showSaved();
    // A case sends one here to complete the address of its office: "authority:" and the office's number.
    if (route.detail.startsWith(u"authority")) {
        m_authorities->edit(route.detail.section(u':', 1));
        // Where the card stands is known when the page has been laid out.
        QMetaObject::invokeMethod(this, [this] { m_scroll->verticalScrollBar()->setValue(m_authorities->mapTo(m_scroll->widget(), QPoint()).y()); }, Qt::QueuedConnection);
    }
}

void SettingsPage::leave()
{
    if (m_touched && edited() != m_context.session.creditor())
        emit notice({Tone::Warn, tr("The changes in the settings are not saved yet."), tr("Go back"), [this] { emit navigate({QStringLiteral("settings"), 0, {}}); }});
}

std::vector<PageAction> SettingsPage::actions()
{
    return {{tr("Save the settings"), QKeySequence(QKeySequence::Save), [this] { save(); }, whyNotSave()},
            {tr("Write the vouchers for the accounts"), {}, [this] { m_vouchers->askExport(); }},
            {tr("Back up to a file"), {}, [this] { m_safety->askBackup(); }},
            {tr("Check everything"), {}, [this] { m_safety->verify(); }}};
}

std::optional<Creditor> SettingsPage::edited() const
{
    auto creditor = m_form->creditor(m_context.session.creditor());
    const auto policy = m_collection->policy();
    if (!creditor || !policy)
        return std::nullopt;
    creditor->policy = *policy;
    return creditor;
}

QString SettingsPage::whyNotSave() const
{
    const QString fault = m_form->firstFault();
    if (!fault.isEmpty())
        return fault;
    if (const QString other = m_collection->firstFault(); !other.isEmpty())
        return other;
    return edited() == m_context.session.creditor() ? tr("Nothing has been changed.") : QString();
}

void SettingsPage::save()
{
    const auto creditor = edited();
    if (!creditor) {
        m_form->showFaults();
        return;
    }
    auto saved = m_context.session.saveCreditor(*creditor);
    if (saved)
        showSaved();
    emit notice(saved ? Notice{Tone::Ok, tr("The settings are saved.")} : Notice{Tone::Bad, saved.error().message});
}

void SettingsPage::showSaved()
{
    m_form->setCreditor(m_context.session.creditor());
    m_collection->setPolicy(m_context.session.creditor().policy);
    m_touched = false;
    showState();
}

void SettingsPage::showState()
{
    const QString why = whyNotSave();
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
    m_revert->setEnabled(m_touched);
    m_frame->setSubtitle(m_touched ? (why.isEmpty() ? tr("Not saved yet") : why) : m_context.session.creditor().name);
}
