// SPDX-License-Identifier: Apache-2.0
#include <QTest>
int main()
{
    return 0;
}
