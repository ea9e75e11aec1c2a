// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/form.h"

class QCheckBox;

namespace jotscope::ui {

class SecretField;

/// How its hosts are reached: plain HTTP, authorities, client certificate. Exceptions for single certificates stand under JSON.
class NetworkForm : public Form {
    Q_OBJECT
public:
    explicit NetworkForm(QWidget *parent = nullptr);

    void fill(const environments::Environment &environment) override;
    void take(environments::Environment &into) const override;

private:
    QCheckBox *m_insecure;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    SecretField *m_password;
};

} // namespace jotscope::ui
