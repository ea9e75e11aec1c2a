// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/form.h"

namespace jotscope::ui {

class SecretField;

/// How a token is got by a login. Further parameters stand under JSON.
class LoginForm : public Form {
    Q_OBJECT
public:
    explicit LoginForm(QWidget *parent = nullptr);

    void fill(const environments::Environment &environment) override;
    void take(environments::Environment &into) const override;

private:
    SecretField *addSecret(const QString &label, const QString &pointer, const QString &nameHint);

    QComboBox *m_flow;
    QLineEdit *m_client;
    SecretField *m_secret;
    QComboBox *m_authentication;
    QLineEdit *m_scopes;
    SecretField *m_refresh;
    QLineEdit *m_redirect;
    QLineEdit *m_authorization;
    QLineEdit *m_token;
    QLineEdit *m_device;
};

} // namespace jotscope::ui
