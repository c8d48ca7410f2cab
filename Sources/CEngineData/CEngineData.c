#include "CEngineData.h"
