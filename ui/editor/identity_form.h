// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/form.h"

class QPushButton;
class QSpinBox;

namespace jotscope::ui {

/// What the deployment calls itself and what it checks: name, issuer, audiences, scopes, leeway, service profile.
class IdentityForm : public Form {
    Q_OBJECT
public:
    explicit IdentityForm(QWidget *parent = nullptr);

    void fill(const environments::Environment &environment) override;
    void take(environments::Environment &into) const override;
    void focusIssuer();

Q_SIGNALS:
    void discoveryWanted(); ///< "Fill from issuer": the click is the yes for that host

private:
    QLineEdit *m_name;
    QLineEdit *m_issuer;
    QPushButton *m_discover;
    QLineEdit *m_aliases;
    QLineEdit *m_audiences;
    QLineEdit *m_scopes;
    QSpinBox *m_leeway;
    QComboBox *m_profile;
};

} // namespace jotscope::ui
