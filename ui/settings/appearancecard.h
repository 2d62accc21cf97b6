// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/widgets/basics.h"

class QComboBox;

/// How the window looks and speaks. What is chosen here is seen at once.
class AppearanceCard : public Card
{
    Q_OBJECT
public:
    AppearanceCard(theme::Scheme scheme, const QString &language, QWidget *parent);

signals:
    void schemeChanged(theme::Scheme scheme);
    /// Announced after the event that caused it: whoever listens may build the window anew.
    void languageChanged(const QString &language);

private:
    QComboBox *m_scheme = nullptr;
    QComboBox *m_language = nullptr;
};
