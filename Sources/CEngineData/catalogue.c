#include "catalogue.h"

static const unsigned char bytes[] = {
#embed "catalogue.tsv"
};

const unsigned char *switchboard_catalogue(unsigned long *size) {
    *size = sizeof bytes;
    return bytes;
}
